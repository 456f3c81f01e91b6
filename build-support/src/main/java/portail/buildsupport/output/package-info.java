/** What tests print and what must not be in it: kept for the check that runs after all of them. */
@NullMarked
package portail.buildsupport.output;

import org.jspecify.annotations.NullMarked;
