package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_KIND;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.SERVICE_REQUEST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;

import fr.prevention.partnerspace.api.RequestOverview.InCharge;
import fr.prevention.partnerspace.api.RequestOverview.RequestQuery;
import fr.prevention.partnerspace.api.RequestOverview.Scope;
import fr.prevention.partnerspace.api.RequestOverview.Sort;
import fr.prevention.partnerspace.api.RequestStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;

/** A query on requests in the words of the database. */
record RequestFilter(Scope scope, RequestQuery query, LocalDate today) {

    private static final String FRENCH = "fr-x-icu";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Field<Instant> SINCE = coalesce(SERVICE_REQUEST.SENT_AT, SERVICE_REQUEST.CREATED_AT);

    /** Waiting for the body, past the due date. */
    static Condition late(LocalDate today) {
        return SERVICE_REQUEST
                .STATUS
                .in(RequestStatus.SENT.name(), RequestStatus.IN_PROGRESS.name())
                .and(SERVICE_REQUEST.DUE_ON.lt(today));
    }

    /** The requests of the scope; a body knows nothing of drafts. */
    Condition scoped() {
        Condition own = SERVICE_REQUEST.BODY_CODE.eq(scope.body().value());
        return scope.structure() == null
                ? own.and(SERVICE_REQUEST.SENT_AT.isNotNull())
                : own.and(SERVICE_REQUEST.STRUCTURE_ID.eq(scope.structure().value()));
    }

    Condition condition() {
        Condition wanted = scoped().and(ofStatus()).and(ofTime());
        for (String word : SearchText.wordsOf(query.text())) {
            wanted = wanted.and(SERVICE_REQUEST.SEARCH_TEXT.contains(word));
        }
        if (query.kind() != null) {
            wanted = wanted.and(SERVICE_REQUEST.KIND_CODE.eq(query.kind().value()));
        }
        if (query.structure() != null) {
            wanted =
                    wanted.and(SERVICE_REQUEST.STRUCTURE_ID.eq(query.structure().value()));
        }
        return switch (query.inCharge()) {
            case null -> wanted;
            case InCharge.Nobody _ -> wanted.and(SERVICE_REQUEST.ASSIGNEE_ID.isNull());
            case InCharge.Agent agent ->
                wanted.and(SERVICE_REQUEST.ASSIGNEE_ID.eq(agent.account().value()));
        };
    }

    List<SortField<?>> order() {
        Field<?> key = switch (query.sort()) {
            case NUMBER -> SERVICE_REQUEST.NUMBER;
            case PERSON -> SERVICE_REQUEST.LAST_NAME.collate(FRENCH);
            case KIND -> REQUEST_KIND.LABEL.collate(FRENCH);
            case STATUS -> SERVICE_REQUEST.STATUS;
            case STRUCTURE -> PARTNER_STRUCTURE.NAME.collate(FRENCH);
            case SENT -> SINCE;
            case DUE -> SERVICE_REQUEST.DUE_ON;
            case LAST_CHANGE -> SERVICE_REQUEST.TOUCHED_AT;
        };
        List<SortField<?>> order = new ArrayList<>();
        order.add((query.descending() ? key.desc() : key.asc()).nullsLast());
        if (query.sort() == Sort.PERSON) {
            order.add(SERVICE_REQUEST.FIRST_NAME.collate(FRENCH).asc());
        }
        order.add(SERVICE_REQUEST.ID.desc());
        return order;
    }

    private Condition ofStatus() {
        Condition wanted = query.status() == null
                ? noCondition()
                : SERVICE_REQUEST.STATUS.eq(query.status().name());
        if (query.openOnly()) {
            wanted = wanted.and(RequestRows.OPEN);
        }
        return query.lateOnly() ? wanted.and(late(today)) : wanted;
    }

    private Condition ofTime() {
        Condition wanted = noCondition();
        if (query.from() != null) {
            wanted = wanted.and(SINCE.ge(query.from().atStartOfDay(PARIS).toInstant()));
        }
        if (query.to() != null) {
            wanted = wanted.and(
                    SINCE.lt(query.to().plusDays(1).atStartOfDay(PARIS).toInstant()));
        }
        return wanted;
    }
}
