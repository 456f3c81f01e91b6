/** The space of a targeted establishment: home, profile, its regional fund. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.establishment;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
