/** How a goal of identity is reached: fetch, act, save, publish. */
@Application
@NullMarked
package fr.prevention.identity.application;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
