/** Everybody's and nobody's. */
@NullMarked
package badportal.common;

import org.jspecify.annotations.NullMarked;
