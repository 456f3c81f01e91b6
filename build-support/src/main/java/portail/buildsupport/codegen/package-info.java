/** Generates the jOOQ code of each context from the context's own migrations. */
@NullMarked
package portail.buildsupport.codegen;

import org.jspecify.annotations.NullMarked;
