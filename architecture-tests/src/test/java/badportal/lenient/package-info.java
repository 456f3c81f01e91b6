/** A context that forgot to say what it may know. */
@ApplicationModule(displayName = "Lenient")
@NullMarked
package badportal.lenient;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
