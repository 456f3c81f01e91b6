/** Loading of the reference lists shipped with the product into their tables. */
@SecondaryAdapter
@NullMarked
package fr.prevention.establishment.adapter.persistence.reference;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
