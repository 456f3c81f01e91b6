/** The kinds of service request: what each asks, in versions that never change. */
@Application
@NullMarked
package fr.prevention.partnerspace.domain.kind;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
