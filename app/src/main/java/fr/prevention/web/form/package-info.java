/** What every form shares: typed values that stay, errors all at once, two editors of one thing. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.form;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
