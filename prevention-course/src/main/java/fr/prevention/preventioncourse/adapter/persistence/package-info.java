/** Courses, steps, documents and content in PostgreSQL, through jOOQ. */
@SecondaryAdapter
@NullMarked
package fr.prevention.preventioncourse.adapter.persistence;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
