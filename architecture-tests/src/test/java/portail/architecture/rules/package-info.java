/** The rules, one class per theme. */
@NullMarked
package portail.architecture.rules;

import org.jspecify.annotations.NullMarked;
