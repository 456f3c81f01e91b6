@NullMarked
package portail.buildsupport.output;

import org.jspecify.annotations.NullMarked;
