package fr.prevention.identity.spi;

import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.ProvisionalPairId;
import fr.prevention.identity.domain.firstconnection.ProvisionalPair;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryProvisionalPairs implements ProvisionalPairs {

    private final Map<ProvisionalPairId, ProvisionalPair> pairs = new HashMap<>();

    @Override
    public Optional<ProvisionalPair> unended(LoginIdentifier login) {
        return pairs.values().stream()
                .filter(pair -> pair.login().equals(login) && pair.ending().isEmpty())
                .findFirst()
                .map(InMemoryProvisionalPairs::copy);
    }

    @Override
    public Optional<ProvisionalPair> held(ProvisionalPairId id) {
        return Optional.ofNullable(pairs.get(id)).map(InMemoryProvisionalPairs::copy);
    }

    @Override
    public Optional<ProvisionalPair> heldUnended(LoginIdentifier login) {
        return unended(login);
    }

    @Override
    public void add(ProvisionalPair pair) {
        pairs.put(pair.getId(), copy(pair));
    }

    @Override
    public void save(ProvisionalPair pair) {
        pairs.put(pair.getId(), copy(pair));
    }

    private static ProvisionalPair copy(ProvisionalPair pair) {
        return ProvisionalPair.reconstitute(
                pair.getId(),
                pair.organisation(),
                pair.hash(),
                pair.issuedAt(),
                pair.issuedByName(),
                pair.expiresAt(),
                pair.ending().orElse(null),
                pair.endedAt().orElse(null));
    }
}
