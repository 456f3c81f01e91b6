/** What an installation decides about the courses. */
@SecondaryAdapter
@NullMarked
package fr.prevention.preventioncourse.adapter.settings;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
