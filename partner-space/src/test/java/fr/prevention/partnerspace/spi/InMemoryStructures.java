package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureDetails;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.structure.PartnerStructure;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Structures of a single thread: nobody has to wait. */
public final class InMemoryStructures implements Structures {

    private final Map<StructureId, PartnerStructure> structures = new HashMap<>();
    private final Map<StructureId, Set<BodyCode>> bodies = new HashMap<>();

    @Override
    public Optional<PartnerStructure> held(StructureId id) {
        return Optional.ofNullable(structures.get(id)).map(structure -> stored(structure, structure.version()));
    }

    @Override
    public Optional<PartnerStructure> knownAs(StructureDetails details) {
        String wanted = PartnerStructure.knownAs(details);
        return structures.values().stream()
                .filter(structure ->
                        PartnerStructure.knownAs(structure.details()).equals(wanted))
                .findFirst()
                .map(structure -> stored(structure, structure.version()));
    }

    @Override
    public PartnerStructure addOrFind(PartnerStructure structure) {
        return knownAs(structure.details()).orElseGet(() -> {
            structures.put(structure.getId(), stored(structure, structure.version()));
            return structure;
        });
    }

    @Override
    public void update(PartnerStructure structure) {
        if (held(structure.getId()).orElseThrow().version() != structure.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
        structures.put(structure.getId(), stored(structure, structure.version() + 1));
    }

    @Override
    public boolean isPartner(StructureId structure, BodyCode body) {
        return bodies.getOrDefault(structure, Set.of()).contains(body);
    }

    @Override
    public void link(StructureId structure, BodyCode body, Instant since) {
        bodies.computeIfAbsent(structure, _ -> new HashSet<>()).add(body);
    }

    private static PartnerStructure stored(PartnerStructure structure, long version) {
        return PartnerStructure.reconstitute(
                structure.getId(), structure.details(), structure.registeredAt(), structure.lastChange(), version);
    }
}
