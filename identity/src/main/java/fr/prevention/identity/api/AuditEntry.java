package fr.prevention.identity.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act that must stay provable: who did what, on what, when.
 *
 * @param id the fact it tells; an entry with an id already written is not written again
 * @param author the account that acted, null for the portal itself or somebody without account
 * @param authorName how the author was called at that moment
 * @param organisation whose administrators may read it, null when only the platform's may
 * @param act dotted code of the act, e.g. {@code account.deactivated}
 * @param subjectKind what was acted upon, e.g. {@code account}
 * @param subject its id
 * @param subjectName how it was called at that moment
 * @param changes the values before and after, of what may be told; never a secret
 * @param reason why, as its author wrote it, or empty
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable AccountId author,
        String authorName,
        @Nullable Organisation organisation,
        String act,
        String subjectKind,
        String subject,
        String subjectName,
        List<Change> changes,
        String reason) {

    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
        changes = List.copyOf(changes);
    }

    /** A value before and after the act, empty when there was or is none. */
    public record Change(String field, String before, String after) {}
}
