/** What the establishment context needs from outside. */
@SecondaryPort
@NullMarked
package fr.prevention.establishment.spi;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
