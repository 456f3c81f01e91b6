/** One step of one course: its content, its statuses and what may happen to it. */
@Application
@NullMarked
package fr.prevention.preventioncourse.domain.step;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
