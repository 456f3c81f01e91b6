/** Screens of sloppy. */
@NullMarked
package badportal.web.sloppy;

import org.jspecify.annotations.NullMarked;
