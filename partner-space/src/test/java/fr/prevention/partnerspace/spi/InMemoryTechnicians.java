package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.technician.PartnerTechnician;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The technicians of a single thread. */
public final class InMemoryTechnicians implements Technicians {

    private final Map<TechnicianId, PartnerTechnician> technicians = new HashMap<>();
    private final Map<UUID, TechnicianId> submissions = new HashMap<>();
    private final Map<TechnicianId, List<Entry>> entries = new HashMap<>();

    @Override
    public Optional<PartnerTechnician> find(TechnicianId id) {
        return Optional.ofNullable(technicians.get(id)).map(technician -> stored(technician, technician.version()));
    }

    @Override
    public Optional<PartnerTechnician> ofSubmission(StructureId structure, UUID submission) {
        return Optional.ofNullable(submissions.get(submission))
                .flatMap(this::find)
                .filter(technician -> technician.structure().equals(structure));
    }

    @Override
    public int active(StructureId structure) {
        return (int) technicians.values().stream()
                .filter(technician -> technician.structure().equals(structure) && technician.isActive())
                .count();
    }

    @Override
    public void add(UUID submission, PartnerTechnician technician) {
        submissions.put(submission, technician.getId());
        technicians.put(technician.getId(), stored(technician, technician.version()));
    }

    @Override
    public void update(PartnerTechnician technician) {
        if (find(technician.getId()).orElseThrow().version() != technician.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
        technicians.put(technician.getId(), stored(technician, technician.version() + 1));
    }

    @Override
    public void append(TechnicianId technician, Entry entry) {
        entries.computeIfAbsent(technician, _ -> new ArrayList<>()).add(entry);
    }

    /** What was done to the account, the oldest first. */
    public List<Entry> historyOf(TechnicianId technician) {
        return entries.getOrDefault(technician, List.of());
    }

    private static PartnerTechnician stored(PartnerTechnician technician, long version) {
        return PartnerTechnician.reconstitute(
                technician.getId(),
                technician.structure(),
                technician.body(),
                technician.account(),
                technician.login(),
                technician.person(),
                technician.isActive(),
                technician.createdAt(),
                version);
    }
}
