/** How the goals of the prevention course are reached: fetch, act, save, publish. Transactions are here and only here. */
@Application
@NullMarked
package fr.prevention.preventioncourse.application;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
