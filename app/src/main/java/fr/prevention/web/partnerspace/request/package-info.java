/** Service requests as the technicians of a partner structure write, send and follow them. */
@PrimaryAdapter
@NullMarked
package fr.prevention.web.partnerspace.request;

import org.jmolecules.architecture.hexagonal.PrimaryAdapter;
import org.jspecify.annotations.NullMarked;
