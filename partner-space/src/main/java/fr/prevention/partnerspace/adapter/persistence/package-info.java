/** Bodies, structures, agreements and accounts of the partner space in PostgreSQL, through jOOQ. */
@SecondaryAdapter
@NullMarked
package fr.prevention.partnerspace.adapter.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
