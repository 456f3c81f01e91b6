package fr.prevention.identity.api;

import java.time.Instant;
import java.util.Optional;

/**
 * Verifying that nothing in the audit trail was changed, moved or taken out. The chain alone proves it from the first entry
 * to its known end; that nobody cut its end off and moved the known end back with it is proven by a seal written down
 * elsewhere before.
 */
public interface AuditVerification {

    /** Reads the whole trail, keeps what was found, and tells it. */
    Verdict verify();

    /** The same, and the entry of that number must still be there under that seal. */
    Verdict verify(KnownSeal known);

    /** What the last verification found, empty when there was none yet. */
    Optional<Check> last();

    /** A seal that somebody wrote down: 64 hexadecimal digits. */
    record KnownSeal(long number, String seal) {}

    /** A verification that took place. */
    record Check(Instant at, Verdict verdict) {}

    /** What a verification found. */
    sealed interface Verdict {

        /** How many entries were read and found good. */
        long entries();

        /**
         * Everything is in place.
         *
         * @param seal the last seal, worth writing down
         */
        record Intact(long entries, String seal) implements Verdict {}

        /**
         * Something is wrong.
         *
         * @param number the first entry that is not as it was
         * @param entries those before it, which are good
         */
        record Broken(long number, Fault fault, long entries) implements Verdict {}
    }

    /** What is wrong with the first entry that is not as it was. */
    enum Fault {
        /** Its words are not those that were sealed. */
        CHANGED,
        /** It is gone, or its number is. */
        MISSING,
        /** It was sealed behind another entry than the one before it. */
        DETACHED,
        /** It stands behind the known end of the trail. */
        BEYOND_END,
        /** It is the last one, and its seal is not the one known as the last. */
        OTHER_END,
        /** Its seal is not the one that was written down. */
        OTHER_SEAL
    }
}
