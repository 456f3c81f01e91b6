/** A partner structure. */
@Application
@NullMarked
package fr.prevention.partnerspace.domain.structure;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
