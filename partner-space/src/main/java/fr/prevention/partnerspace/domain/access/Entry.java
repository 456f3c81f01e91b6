package fr.prevention.partnerspace.domain.access;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Something that was done to an account or an agreement, as its history keeps it.
 *
 * @param kind what was done, as the column keeps it
 * @param byName the displayed name of who did it, "" when the portal did
 * @param detail the reason or the facts, "" when there are none
 */
public record Entry(Kind kind, Instant at, String byName, String detail) implements ValueObject {

    /** What was done. */
    public enum Kind {
        RECORDED,
        AMENDED,
        RENEWED,
        ENDED_EARLY,
        DOCUMENT_ADDED,
        WARNED,
        CREATED,
        CHANGED,
        DEACTIVATED,
        REACTIVATED
    }
}
