/** The space of the member companies of an occupational-health service. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.occupationalhealth;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
