package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.manager.PartnerManager;
import java.util.Optional;
import java.util.UUID;

/** The managers of the structures and their history. */
public interface Managers {

    Optional<PartnerManager> find(ManagerId id);

    Optional<PartnerManager> ofSubmission(StructureId structure, UUID submission);

    /** How many of the structure are active, true for as long as the structure is held. */
    int active(StructureId structure);

    void add(UUID submission, PartnerManager manager);

    /** Writes what changed; refused with {@link PartnerRefusal.ChangedMeanwhile} when the version is not the one kept. */
    void update(PartnerManager manager);

    void append(ManagerId manager, Entry entry);
}
