package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.manager.PartnerManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The managers of a single thread. */
public final class InMemoryManagers implements Managers {

    private final Map<ManagerId, PartnerManager> managers = new HashMap<>();
    private final Map<UUID, ManagerId> submissions = new HashMap<>();
    private final Map<ManagerId, List<Entry>> entries = new HashMap<>();

    @Override
    public Optional<PartnerManager> find(ManagerId id) {
        return Optional.ofNullable(managers.get(id)).map(manager -> stored(manager, manager.version()));
    }

    @Override
    public Optional<PartnerManager> ofSubmission(StructureId structure, UUID submission) {
        return Optional.ofNullable(submissions.get(submission))
                .flatMap(this::find)
                .filter(manager -> manager.structure().equals(structure));
    }

    @Override
    public int active(StructureId structure) {
        return (int) managers.values().stream()
                .filter(manager -> manager.structure().equals(structure) && manager.isActive())
                .count();
    }

    @Override
    public void add(UUID submission, PartnerManager manager) {
        submissions.put(submission, manager.getId());
        managers.put(manager.getId(), stored(manager, manager.version()));
    }

    @Override
    public void update(PartnerManager manager) {
        if (find(manager.getId()).orElseThrow().version() != manager.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
        managers.put(manager.getId(), stored(manager, manager.version() + 1));
    }

    @Override
    public void append(ManagerId manager, Entry entry) {
        entries.computeIfAbsent(manager, _ -> new ArrayList<>()).add(entry);
    }

    /** What was done to the account, the oldest first. */
    public List<Entry> historyOf(ManagerId manager) {
        return entries.getOrDefault(manager, List.of());
    }

    private static PartnerManager stored(PartnerManager manager, long version) {
        return PartnerManager.reconstitute(
                manager.getId(),
                manager.structure(),
                manager.body(),
                manager.account(),
                manager.login(),
                manager.person(),
                manager.isActive(),
                manager.createdAt(),
                version);
    }
}
