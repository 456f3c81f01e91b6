/** How the goals of the partner space are reached: fetch, act, save, publish. Transactions are here and only here. */
@Application
@NullMarked
package fr.prevention.partnerspace.application;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
