/** The rules of the architecture, what they look at, and the tests that hold the portal to them. */
@NullMarked
package portail.architecture;

import org.jspecify.annotations.NullMarked;
