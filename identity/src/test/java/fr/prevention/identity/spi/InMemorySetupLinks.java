package fr.prevention.identity.spi;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemorySetupLinks implements SetupLinks {

    private record Link(Instant createdAt, Instant expiresAt) {}

    private final Map<String, Link> links = new HashMap<>();

    /** Whether somebody administers the platform, as a test has it. */
    public boolean administered;

    @Override
    public boolean isAdministered() {
        return administered;
    }

    @Override
    public void put(String hash, Instant createdAt, Instant expiresAt) {
        links.put(hash, new Link(createdAt, expiresAt));
    }

    @Override
    public void forgetBefore(Instant moment) {
        links.values().removeIf(link -> link.createdAt().isBefore(moment));
    }

    @Override
    public Optional<Instant> expiryOf(String hash) {
        return Optional.ofNullable(links.get(hash)).map(Link::expiresAt);
    }

    @Override
    public boolean take(String hash, Instant at) {
        var opens = expiryOf(hash).filter(expiry -> expiry.isAfter(at)).isPresent();
        if (opens) {
            links.clear();
        }
        return opens;
    }
}
