/** The second factor: codes that change with time, and the recovery codes. */
@Application
@NullMarked
package fr.prevention.identity.domain.factor;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
