/** The settings of claimed accesses. */
@SecondaryAdapter
@NullMarked
package fr.prevention.identity.adapter.recovery;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
