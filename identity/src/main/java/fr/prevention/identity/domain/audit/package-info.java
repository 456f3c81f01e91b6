/** The audit trail: how each entry is sealed together with the one before. */
@Application
@NullMarked
package fr.prevention.identity.domain.audit;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
