/** Service requests as the agents of a health-insurance body treat them: inbox, treatment, figures, kinds offered. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.partnerspace.treatment;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
