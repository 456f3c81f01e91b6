/** A sixth folder. */
@NullMarked
package badportal.sloppy.tools;

import org.jspecify.annotations.NullMarked;
