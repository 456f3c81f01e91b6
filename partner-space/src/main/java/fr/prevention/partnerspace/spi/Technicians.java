package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.technician.PartnerTechnician;
import java.util.Optional;
import java.util.UUID;

/** The technicians of the structures and their history. */
public interface Technicians {

    Optional<PartnerTechnician> find(TechnicianId id);

    Optional<PartnerTechnician> ofSubmission(StructureId structure, UUID submission);

    /** How many of the structure are active, true for as long as the structure is held. */
    int active(StructureId structure);

    void add(UUID submission, PartnerTechnician technician);

    /** Writes what changed; refused with {@link PartnerRefusal.ChangedMeanwhile} when the version is not the one kept. */
    void update(PartnerTechnician technician);

    void append(TechnicianId technician, Entry entry);
}
