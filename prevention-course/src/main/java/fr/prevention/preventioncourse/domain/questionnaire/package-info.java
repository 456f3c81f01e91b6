/** The questions of the course, version by version, and the rules that judge answers. */
@Application
@NullMarked
package fr.prevention.preventioncourse.domain.questionnaire;

import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.NullMarked;
