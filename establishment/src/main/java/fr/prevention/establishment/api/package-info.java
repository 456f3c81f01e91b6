/** What the establishment context offers: enrolment, profile, correspondence with the fund, directories and catalogues. */
@NamedInterface("api")
@Port
@NullMarked
package fr.prevention.establishment.api;

import org.jmolecules.architecture.hexagonal.Port;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
