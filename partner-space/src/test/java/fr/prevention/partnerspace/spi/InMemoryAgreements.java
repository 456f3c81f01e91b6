package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping.AttachAgreementDocument;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.access.Entry;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Agreements of a single thread. */
public final class InMemoryAgreements implements Agreements {

    private final Map<AgreementId, Agreement> agreements = new LinkedHashMap<>();
    private final Map<UUID, AgreementId> submissions = new HashMap<>();
    private final Map<AgreementId, List<Entry>> entries = new HashMap<>();
    private final Set<UUID> documents = new HashSet<>();
    private final Set<List<Object>> warnings = new HashSet<>();

    @Override
    public Optional<Agreement> find(AgreementId id) {
        return Optional.ofNullable(agreements.get(id)).map(agreement -> stored(agreement, agreement.version()));
    }

    @Override
    public Optional<Agreement> open(StructureId structure, BodyCode body, LocalDate day) {
        return agreements.values().stream()
                .filter(agreement -> agreement.structure().equals(structure)
                        && agreement.body().equals(body)
                        && !agreement.period().endsOn().isBefore(day))
                .min(Comparator.comparing(agreement -> agreement.period().startsOn()))
                .map(agreement -> stored(agreement, agreement.version()));
    }

    @Override
    public Optional<AgreementId> ofSubmission(BodyCode body, UUID submission) {
        return Optional.ofNullable(submissions.get(submission))
                .filter(id -> find(id).orElseThrow().body().equals(body));
    }

    @Override
    public void add(UUID submission, Agreement agreement) {
        refuseTwo(agreement);
        submissions.put(submission, agreement.getId());
        agreements.put(agreement.getId(), stored(agreement, agreement.version()));
    }

    @Override
    public void update(Agreement agreement) {
        refuseTwo(agreement);
        if (find(agreement.getId()).orElseThrow().version() != agreement.version()) {
            throw new PartnerRefused(new PartnerRefusal.ChangedMeanwhile());
        }
        agreements.put(agreement.getId(), stored(agreement, agreement.version() + 1));
    }

    @Override
    public void append(AgreementId agreement, Entry entry) {
        entries.computeIfAbsent(agreement, _ -> new ArrayList<>()).add(entry);
    }

    @Override
    public boolean attach(AttachAgreementDocument command, Entry entry) {
        boolean added = documents.add(command.submission());
        if (added) {
            append(command.agreement(), entry);
        }
        return added;
    }

    @Override
    public List<Agreement> endingBy(LocalDate today, LocalDate latest) {
        return agreements.values().stream()
                .filter(agreement -> agreement.stateOn(today).isInForce())
                .filter(agreement -> !agreement.period().endsOn().isAfter(latest))
                .filter(agreement -> agreements.values().stream()
                        .noneMatch(other -> sameTwo(other, agreement)
                                && other.period()
                                        .startsOn()
                                        .isAfter(agreement.period().endsOn())))
                .toList();
    }

    @Override
    public boolean noteWarning(Agreement agreement, int threshold, Entry entry) {
        boolean added =
                warnings.add(List.of(agreement.getId(), agreement.period().endsOn(), threshold));
        if (added) {
            append(agreement.getId(), entry);
        }
        return added;
    }

    /** What was done to an agreement, the oldest first. */
    public List<Entry> historyOf(AgreementId agreement) {
        return entries.getOrDefault(agreement, List.of());
    }

    /** All of them, as they were added. */
    public List<Agreement> all() {
        return List.copyOf(agreements.values());
    }

    private void refuseTwo(Agreement agreement) {
        if (agreements.values().stream()
                .anyMatch(other -> !other.getId().equals(agreement.getId())
                        && sameTwo(other, agreement)
                        && other.period().meets(agreement.period()))) {
            throw new PartnerRefused(new PartnerRefusal.AgreementsOverlap());
        }
    }

    private static boolean sameTwo(Agreement one, Agreement other) {
        return one.structure().equals(other.structure()) && one.body().equals(other.body());
    }

    private static Agreement stored(Agreement agreement, long version) {
        return Agreement.reconstitute(
                agreement.getId(),
                agreement.structure(),
                agreement.body(),
                agreement.period(),
                agreement.agreedEnd(),
                agreement.limits(),
                agreement.follows().orElse(null),
                agreement.earlyEndReason(),
                agreement.recordedAt(),
                version);
    }
}
