/** Where it should be. */
@SecondaryAdapter
@NullMarked
package badportal.sloppy.adapter.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
