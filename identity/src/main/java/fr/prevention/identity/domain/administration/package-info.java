/** Who administers the platform, and how it names new people. */
@Application
@NullMarked
package fr.prevention.identity.domain.administration;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
