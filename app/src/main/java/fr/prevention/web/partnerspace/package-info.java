/** The partner space as managers and technicians see it: choice of the body, frame, technician accounts, manual. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.partnerspace;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
