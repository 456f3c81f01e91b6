/** What tidy offers. */
@NamedInterface("api")
@Port
@NullMarked
package badportal.tidy.api;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
