package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import java.time.Instant;
import java.util.Optional;

/** The partner structures and the bodies they work with. */
public interface Structures {

    /** The structure, held until the end of the transaction: whoever wants it next waits, so that what is counted stays true. */
    Optional<PartnerStructure> held(StructureId id);

    /** The structure with this name at this postal code. */
    Optional<PartnerStructure> knownAs(StructureDetails details);

    /** Adds the structure unless one of this name and postal code came first; the one that is kept. */
    PartnerStructure addOrFind(PartnerStructure structure);

    /** Writes what changed; refused with {@link PartnerRefusal.ChangedMeanwhile} when the version is not the one kept. */
    void update(PartnerStructure structure);

    /** Whether the body works with the structure. */
    boolean isPartner(StructureId structure, BodyCode body);

    /** Makes the structure a partner of the body. */
    void link(StructureId structure, BodyCode body, Instant since);
}
