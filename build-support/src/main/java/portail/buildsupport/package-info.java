/** What the build needs and the product does not: the code generator and the database of the tests. */
@NullMarked
package portail.buildsupport;

import org.jspecify.annotations.NullMarked;
