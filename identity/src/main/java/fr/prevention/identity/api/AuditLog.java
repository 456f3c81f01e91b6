package fr.prevention.identity.api;

import fr.prevention.identity.api.AuditEntry.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reading the audit trail. Whoever administers an organisation reads what concerns it, administrators of the platform read
 * everything, nobody else reads anything: every method throws {@link IdentityRefused} with {@link
 * IdentityRefusal.NotAllowed} for others.
 */
public interface AuditLog {

    /**
     * The roles that read the entries of their organisation. Where the people of an organisation all hold one role (a body,
     * the national fund, an occupational-health service) there is no narrower administrator to give it to, and the entries
     * hold neither health data nor the content of requests.
     */
    Set<Role> READERS = Set.of(
            Role.FUND_ADMINISTRATOR,
            Role.NATIONAL_AGENT,
            Role.PORTAL_ADMINISTRATOR,
            Role.HEALTH_TEAM_MEMBER,
            Role.PARTNER_MANAGER,
            Role.BODY_AGENT);

    /** A page of the entries that this person may read. */
    AuditPage page(Actor actor, AuditFilter filter, Sort sort, boolean descending, int page, int size);

    /** Every entry that the filter lets through, the last written first, read while the stream is. */
    Stream<AuditLine> export(Actor actor, AuditFilter filter);

    /** One entry, empty when there is none with this number among those that this person may read. */
    Optional<AuditSheet> entry(Actor actor, long number);

    /**
     * What to look for; an empty text filters nothing.
     *
     * @param from the first day, in Paris
     * @param to the last day, included
     * @param author part of the name of the author
     * @param act the code of an act
     * @param subject part of the name of what was acted upon, or its whole id
     * @param organisation part of the name of an organisation, or its whole key
     * @param text part of any word of the entry
     */
    record AuditFilter(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String author,
            String act,
            String subject,
            String organisation,
            String text) {

        /** Filters nothing. */
        public static final AuditFilter NOTHING = new AuditFilter(null, null, "", "", "", "", "");
    }

    /** By what the entries are ordered; those that are equal, latest first. */
    enum Sort {
        TIME,
        AUTHOR,
        ACT,
        SUBJECT,
        ORGANISATION
    }

    /** Some of the entries. {@code total} counts all that the filter lets through. */
    record AuditPage(List<AuditLine> lines, int total, int page) {}

    /**
     * An entry as a line of the list.
     *
     * @param organisation name of the organisation whose administrators may read it, empty when only the platform's may
     * @param origin the address from where it was done, empty for the portal itself
     */
    record AuditLine(
            long number,
            Instant at,
            String authorName,
            String organisation,
            String act,
            String subjectName,
            String reason,
            String origin) {}

    /**
     * A whole entry.
     *
     * @param author the account that acted, null for the portal itself or somebody without account
     * @param intact whether the seal is still that of these words
     */
    record AuditSheet(
            AuditLine line,
            UUID id,
            @Nullable AccountId author,
            String subjectKind,
            String subject,
            List<Change> changes,
            String previousSeal,
            String seal,
            boolean intact) {}
}
