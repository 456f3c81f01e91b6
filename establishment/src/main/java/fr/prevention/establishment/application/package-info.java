/** How a goal is reached: fetch, act, save, publish. */
@Application
@NullMarked
package fr.prevention.establishment.application;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
