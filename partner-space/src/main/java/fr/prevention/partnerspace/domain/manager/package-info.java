/** A manager of a structure, created by a body. */
@Application
@NullMarked
package fr.prevention.partnerspace.domain.manager;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
