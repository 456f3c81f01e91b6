/** What the establishment context offers: enrolment, profile, correspondence with the fund, directories and catalogues. */
@NamedInterface("api")
@PrimaryPort
@NullMarked
package fr.prevention.establishment.api;

import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
