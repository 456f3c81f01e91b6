/** Facts of the establishment context that open courses and achieve their enrolment. */
@SecondaryAdapter
@NullMarked
package fr.prevention.preventioncourse.adapter.event;

import org.jmolecules.architecture.hexagonal.SecondaryAdapter;
import org.jspecify.annotations.NullMarked;
