/** Where it should be. */
@SecondaryPort
@NullMarked
package badportal.sloppy.spi;

import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.NullMarked;
