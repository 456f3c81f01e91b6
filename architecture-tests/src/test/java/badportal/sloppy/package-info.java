/** A context in which each rule is broken once. */
@ApplicationModule(displayName = "Sloppy", allowedDependencies = "tidy :: api")
@NullMarked
package badportal.sloppy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
