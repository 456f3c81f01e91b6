/** The audit trail on screen, in the space of whoever may read it. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.audit;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
