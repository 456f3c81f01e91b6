/** A portal in which each rule is broken once: the proof that the rules bite. */
@NullMarked
package badportal;

import org.jspecify.annotations.NullMarked;
