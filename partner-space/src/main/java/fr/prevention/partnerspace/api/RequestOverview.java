package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lists of service requests: what the technicians of a structure sent to one body, what a body received. A scope that is not the
 * actor's is refused with {@code UnknownRequest}.
 */
public interface RequestOverview {

    RequestPage page(Actor actor, Scope scope, RequestQuery query);

    /** All rows of the query in its order, without paging. */
    List<RequestRow> export(Actor actor, Scope scope, RequestQuery query);

    /** How many requests were sent to the body that nobody has taken in charge yet. */
    int waiting(Actor actor, BodyCode body);

    /** Whose requests: those of a structure towards a body, or, without structure, all that a body received. */
    record Scope(BodyCode body, @Nullable StructureId structure) {}

    /** An order of the list; ties by number. */
    enum Sort {
        NUMBER,
        PERSON,
        KIND,
        STATUS,
        STRUCTURE,
        SENT,
        DUE,
        LAST_CHANGE
    }

    /** Who treats the requests wanted. */
    sealed interface InCharge {

        /** Nobody yet. */
        record Nobody() implements InCharge {}

        /** That agent. */
        record Agent(AccountId account) implements InCharge {}
    }

    /**
     * What to list.
     *
     * @param text parts of words of number or person, all of which must be found; accents and case do not count
     * @param openOnly sent and not ended
     * @param lateOnly open, waiting for the body, and past the due date
     * @param from first day of sending (of beginning, for a draft)
     * @param to last day of sending (of beginning, for a draft)
     * @param page from 1
     * @param size rows of a page, 1 to 200
     */
    record RequestQuery(
            String text,
            @Nullable RequestStatus status,
            boolean openOnly,
            @Nullable RequestKindCode kind,
            @Nullable StructureId structure,
            @Nullable InCharge inCharge,
            boolean lateOnly,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Sort sort,
            boolean descending,
            int page,
            int size) {

        public RequestQuery {
            page = Math.clamp(page, 1, 1_000_000);
            size = Math.clamp(size, 1, 200);
        }
    }

    /**
     * One page of {@code total} rows.
     *
     * @param late how many of the scope are late, whatever the query asks for
     * @param structures those that requests of the scope come from, by name, whatever the query asks for
     */
    record RequestPage(
            List<RequestRow> rows, int total, int page, int size, int late, List<StructureOption> structures) {}

    /** A structure to filter by. */
    record StructureOption(StructureId id, String name) {}

    /**
     * A request of the list.
     *
     * @param number "" while it is a draft
     * @param person "" when nobody is named, or when the name is erased
     * @param assigneeName "" when nobody treats it
     */
    record RequestRow(
            RequestId id,
            String number,
            RequestKindCode kind,
            String kindLabel,
            RequestStatus status,
            String structureName,
            String person,
            String author,
            String assigneeName,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable LocalDate dueOn,
            @Nullable Instant endedAt,
            boolean late,
            boolean erased,
            Instant touchedAt) {}
}
