package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.Papers;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One kind of request, and what bodies decided about it. */
public final class InMemoryRequestKinds implements RequestKinds {

    private final Map<BodyCode, Map<RequestKindCode, KindSettings>> decided = new HashMap<>();

    @Override
    public List<RequestKind> current() {
        return List.of(Papers.c2s());
    }

    @Override
    public RequestKind version(RequestKindCode kind, String version) {
        return Papers.c2s();
    }

    @Override
    public Map<RequestKindCode, KindSettings> decided(BodyCode body) {
        return Map.copyOf(decided.getOrDefault(body, Map.of()));
    }

    @Override
    public Optional<KindSettings> decide(BodyCode body, RequestKindCode kind, KindSettings settings) {
        Map<RequestKindCode, KindSettings> own = decided.computeIfAbsent(body, first -> new HashMap<>());
        KindSettings now = own.get(kind);
        if ((now == null ? 0 : now.version()) != settings.version()) {
            return Optional.ofNullable(now);
        }
        own.put(
                kind,
                new KindSettings(
                        settings.offered(), settings.delayDays(), settings.retentionMonths(), settings.version() + 1));
        return Optional.empty();
    }
}
