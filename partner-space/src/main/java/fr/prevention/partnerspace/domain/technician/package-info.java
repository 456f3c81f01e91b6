/** A technician of a structure, and the rule of the last active one. */
@Application
@NullMarked
package fr.prevention.partnerspace.domain.technician;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
