package fr.prevention.identity.domain.access;

import fr.prevention.identity.api.AttemptThrottle.Door;
import java.time.Duration;

/**
 * How many tries in a row are free, and how the pauses after them grow: the first one lasts {@code pause}, each further one
 * twice as long as the one before, never more than {@code longest}. After a quiet time of {@code memory} all is forgotten.
 */
public record AttemptAllowance(int free, Duration pause, Duration longest, Duration memory) {

    /** After that time no door remembers anything. */
    public static final Duration LONGEST_MEMORY = Duration.ofHours(2);

    private static final int MOST_DOUBLINGS = 20;

    public AttemptAllowance {
        if (free < 1 || !pause.isPositive() || longest.compareTo(pause) < 0 || memory.compareTo(longest) < 0) {
            throw new IllegalArgumentException("an allowance has free tries, and pauses that grow up to the longest");
        }
    }

    public static AttemptAllowance of(Door door) {
        return switch (door) {
            case SIGN_IN_ADDRESS, CEREMONY_ADDRESS -> upTo(100, Duration.ofSeconds(2), Duration.ofMinutes(15));
            case SIGN_IN_LOGIN, SIGN_IN_KNOWN_BROWSER, CONFIRMATION, SECOND_FACTOR ->
                upTo(10, Duration.ofSeconds(5), Duration.ofMinutes(15));
            case RESET_ADDRESS, LINK_ADDRESS -> upTo(20, Duration.ofSeconds(5), Duration.ofMinutes(30));
            case RESET_ACCOUNT -> upTo(3, Duration.ofMinutes(5), Duration.ofMinutes(60));
            case FIRST_CONNECTION, RECOVERY -> upTo(10, Duration.ofSeconds(5), Duration.ofMinutes(30));
            case CONTACT -> upTo(10, Duration.ofSeconds(30), Duration.ofMinutes(30));
            case CONTACT_ADDRESS, EXPORT_ADDRESS -> upTo(100, Duration.ofSeconds(5), Duration.ofMinutes(5));
            case EXPORT -> upTo(20, Duration.ofSeconds(5), Duration.ofMinutes(5));
        };
    }

    private static AttemptAllowance upTo(int free, Duration pause, Duration longest) {
        return new AttemptAllowance(free, pause, longest, LONGEST_MEMORY);
    }

    /** The pause after that many tries. */
    public Duration pauseAfter(int tries) {
        if (tries < free) {
            return Duration.ZERO;
        }
        var grown = pause.multipliedBy(1L << Math.min(tries - free, MOST_DOUBLINGS));
        return grown.compareTo(longest) < 0 ? grown : longest;
    }
}
