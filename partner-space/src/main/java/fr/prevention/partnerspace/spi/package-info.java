/** What the partner space needs from outside: where its aggregates are kept. */
@SecondaryPort
@NullMarked
package fr.prevention.partnerspace.spi;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
