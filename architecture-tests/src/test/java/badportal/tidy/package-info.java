/** A context in which everything is in its place: no rule may report it. */
@ApplicationModule(
        displayName = "Tidy",
        allowedDependencies = {})
@NullMarked
package badportal.tidy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
