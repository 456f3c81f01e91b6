/** The space of the administrators of the platform: organisations, accounts, the machinery, and the first way in. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.administration;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
