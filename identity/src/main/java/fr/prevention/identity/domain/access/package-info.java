/** The links that let somebody choose a password without the one before: what makes them good and what ends them. */
@Application
@NullMarked
package fr.prevention.identity.domain.access;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
