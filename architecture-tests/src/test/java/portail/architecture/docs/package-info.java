/** The documents written from the code, compared with the committed copies. */
@NullMarked
package portail.architecture.docs;

import org.jspecify.annotations.NullMarked;
