/** One service request: what is written, its statuses, who may touch it and what may happen to it. */
@Application
@NullMarked
package fr.prevention.partnerspace.domain.request;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
