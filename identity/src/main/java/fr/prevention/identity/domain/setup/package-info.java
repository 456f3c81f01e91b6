/** The link by which the first administrator comes in. */
@Application
@NullMarked
package fr.prevention.identity.domain.setup;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
