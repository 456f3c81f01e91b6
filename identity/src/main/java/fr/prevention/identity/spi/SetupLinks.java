package fr.prevention.identity.spi;

import java.time.Instant;
import java.util.Optional;

/** The open ways in for a first administrator, by the hashes of their secrets, and whether one is needed. */
public interface SetupLinks {

    /** Whether an active account administers the platform. */
    boolean isAdministered();

    /** Keeps a link. */
    void put(String hash, Instant createdAt, Instant expiresAt);

    /** Forgets the links made before that moment. */
    void forgetBefore(Instant moment);

    /** Until when the link opens, empty when there is none. */
    Optional<Instant> expiryOf(String hash);

    /**
     * Holds every link until the end of the transaction and takes them all away, if this one is among them and opens at
     * that moment. Whoever comes at the same time waits, then finds none.
     */
    boolean take(String hash, Instant at);
}
