/** Signing in, signing out, one's own account. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.identity;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
