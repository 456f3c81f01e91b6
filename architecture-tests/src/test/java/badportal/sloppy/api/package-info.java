/** What sloppy offers. */
@NamedInterface("api")
@Port
@NullMarked
package badportal.sloppy.api;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
