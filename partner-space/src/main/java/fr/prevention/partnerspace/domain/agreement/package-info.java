/** The dated and limited agreement of a structure with a body, and who may act under it. */
@Application
@NullMarked
package fr.prevention.partnerspace.domain.agreement;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
