/** Where it should be. */
@SecondaryAdapter
@NullMarked
package badportal.tidy.adapter.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
