/** What the prevention course needs from outside: where its aggregates are kept and the questionnaire versions. */
@SecondaryPort
@NullMarked
package fr.prevention.preventioncourse.spi;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
