/** No place in the hexagon. */
@NullMarked
package badportal.sloppy.adapter.fax;

import org.jspecify.annotations.NullMarked;
