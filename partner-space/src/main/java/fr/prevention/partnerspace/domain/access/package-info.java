/** Who may do what in the partner space, and who did it. */
@Application
@NullMarked
package fr.prevention.partnerspace.domain.access;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
