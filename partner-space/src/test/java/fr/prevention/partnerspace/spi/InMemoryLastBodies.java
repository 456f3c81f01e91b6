package fr.prevention.partnerspace.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.StructureId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each person chose last. */
public final class InMemoryLastBodies implements LastBodies {

    private final Map<List<Object>, BodyCode> chosen = new HashMap<>();

    @Override
    public Optional<BodyCode> of(AccountId account, StructureId structure) {
        return Optional.ofNullable(chosen.get(List.of(account, structure)));
    }

    @Override
    public void remember(AccountId account, StructureId structure, BodyCode body, Instant at) {
        chosen.put(List.of(account, structure), body);
    }
}
