/** The pages that every public site owes its visitors. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.pages;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
