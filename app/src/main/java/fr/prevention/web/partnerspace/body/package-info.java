/** The partner space as a health-insurance body sees it: structures, agreements, managers. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.partnerspace.body;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
