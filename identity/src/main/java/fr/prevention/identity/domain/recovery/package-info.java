/** The access of an administrator who is gone, claimed by somebody else of the organisation. */
@Application
@NullMarked
package fr.prevention.identity.domain.recovery;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
