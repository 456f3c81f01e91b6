/** The regional fund's side of the course: portfolio, sheet of an establishment, review of a step, settings. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.preventioncourse.review;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
