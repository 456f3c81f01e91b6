package fr.prevention.partnerspace.api;

import java.time.Instant;

/**
 * Something that was done to the account of a manager or a technician.
 *
 * @param reason why, as it was typed, "" when nothing was
 */
public record AccountEntryView(Kind kind, Instant at, String byName, String reason) {

    /** What was done. */
    public enum Kind {
        CREATED,
        CHANGED,
        DEACTIVATED,
        REACTIVATED
    }
}
