package fr.prevention.partnerspace.api;

import fr.prevention.establishment.api.PostalCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** Which structures are known, and with whom they work: for the portal itself, never for a person. */
public interface StructureLookup {

    /** The structure of this name at this postal code, whatever its capitals, accents and signs. */
    Optional<KnownStructure> named(String name, PostalCode postalCode);

    /** Those of these structures that have an agreement with the body, in force or to come on that day. */
    Set<StructureId> workingWith(BodyCode body, Collection<StructureId> structures, LocalDate day);

    /** A structure by its name. */
    record KnownStructure(StructureId id, String name) {}
}
