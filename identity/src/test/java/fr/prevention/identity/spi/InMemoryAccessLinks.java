package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.LinkDead;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.access.AccessLink;
import fr.prevention.identity.domain.access.LinkEnding;
import fr.prevention.identity.domain.access.SecretHash;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAccessLinks implements AccessLinks {

    private final Map<AccessLinkId, AccessLink> byId = new LinkedHashMap<>();

    @Override
    public Optional<AccessLink> byId(AccessLinkId id) {
        return Optional.ofNullable(byId.get(id)).map(link -> copy(link, link.version()));
    }

    @Override
    public Optional<AccessLink> bySecret(SecretHash hash) {
        return byId.values().stream()
                .filter(link -> link.issued()
                        .filter(issued -> issued.hash().equals(hash))
                        .isPresent())
                .findFirst()
                .map(link -> copy(link, link.version()));
    }

    @Override
    public List<AccessLink> unended(AccountId account) {
        return byId.values().stream()
                .filter(link -> link.account().equals(account) && !link.isEnded())
                .map(link -> copy(link, link.version()))
                .toList();
    }

    @Override
    public void endAll(AccountId account, LinkEnding why, Instant at) {
        unended(account).forEach(link -> {
            link.end(why, at);
            save(link);
        });
    }

    @Override
    public void add(AccessLink link) {
        byId.put(link.getId(), copy(link, link.version()));
    }

    @Override
    public void save(AccessLink link) {
        var kept = byId.get(link.getId());
        if (kept == null || kept.version() != link.version()) {
            throw new IdentityRefused(new LinkDead(link.purpose()));
        }
        byId.put(link.getId(), copy(link, link.version() + 1));
    }

    private static AccessLink copy(AccessLink link, long version) {
        return AccessLink.reconstitute(
                link.getId(),
                link.account(),
                link.purpose(),
                link.invitation().orElse(null),
                link.askedAt(),
                link.issued().orElse(null),
                link.ending().orElse(null),
                link.endedAt().orElse(null),
                version);
    }
}
