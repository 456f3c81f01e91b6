/** Screens of tidy. */
@NullMarked
package badportal.web.tidy;

import org.jspecify.annotations.NullMarked;
