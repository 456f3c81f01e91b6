/** The establishment schema in PostgreSQL, through jOOQ. */
@SecondaryAdapter
@NullMarked
package fr.prevention.establishment.adapter.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
