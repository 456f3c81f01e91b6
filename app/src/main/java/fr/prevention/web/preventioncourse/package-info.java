/** The TMS Pros course as the establishment walks it and as its regional fund reviews it. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.preventioncourse;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
