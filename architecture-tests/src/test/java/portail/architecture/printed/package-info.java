/** What the tests of all modules have printed, read once they are over: this module is the last one of the build. */
@NullMarked
package portail.architecture.printed;

import org.jspecify.annotations.NullMarked;
