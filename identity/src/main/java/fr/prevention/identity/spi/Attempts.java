package fr.prevention.identity.spi;

import fr.prevention.identity.domain.access.AttemptAllowance;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How often each door was tried of late, by whom. */
public interface Attempts {

    /**
     * Counts one more try under this name.
     *
     * @return how long to wait before trying again, when the try was not allowed and not counted
     */
    Optional<Duration> take(String name, AttemptAllowance allowance, Instant at);

    /**
     * Counts one more try under both names, under the second only where the first allows it.
     *
     * @return how long to wait before trying again, when either did not allow it
     */
    Optional<Duration> take(Try first, Try second, Instant at);

    /** A name and what it is allowed. */
    record Try(String name, AttemptAllowance allowance) {}

    /** Forgets the tries under this name: the last one was good. */
    void forget(String name);

    /** Takes the last try under this name back: it was good, which says nothing about those before. */
    void giveBack(String name);

    /** Forgets every name that was last tried before that moment. */
    void purge(Instant before);
}
