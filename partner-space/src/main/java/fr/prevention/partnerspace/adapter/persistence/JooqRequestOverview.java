package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_KIND;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.SERVICE_REQUEST;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.ServiceRequestRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestOverview;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.request.RequestAccess;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectSeekStepN;
import org.springframework.stereotype.Repository;

/** A page in two statements, whatever its length: how many there are and of whom, and the rows. */
@Repository
class JooqRequestOverview implements RequestOverview {

    private final DSLContext dsl;
    private final Clock clock;

    JooqRequestOverview(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    @Override
    public RequestPage page(Actor actor, Scope scope, RequestQuery query) {
        RequestFilter filter = filter(actor, scope, query);
        Record3<Integer, Integer, List<StructureOption>> counts = dsl.select(
                        count().filterWhere(filter.condition()),
                        count().filterWhere(RequestFilter.late(filter.today())),
                        structures(filter))
                .from(SERVICE_REQUEST)
                .where(filter.scoped())
                .fetchSingle();
        List<RequestRow> rows = rows(filter)
                .limit(query.size())
                .offset((query.page() - 1) * query.size())
                .fetch(row -> row(row, filter.today()));
        return new RequestPage(rows, counts.value1(), query.page(), query.size(), counts.value2(), counts.value3());
    }

    @Override
    public List<RequestRow> export(Actor actor, Scope scope, RequestQuery query) {
        RequestFilter filter = filter(actor, scope, query);
        return rows(filter).fetch(row -> row(row, filter.today()));
    }

    @Override
    public int waiting(Actor actor, BodyCode body) {
        if (!new RequestAccess(actor).worksAt(body)) {
            throw unknown();
        }
        return dsl.fetchCount(
                SERVICE_REQUEST,
                SERVICE_REQUEST.BODY_CODE.eq(body.value()),
                SERVICE_REQUEST.STATUS.eq(RequestStatus.SENT.name()));
    }

    private static Field<List<StructureOption>> structures(RequestFilter filter) {
        return multiset(select(PARTNER_STRUCTURE.ID, PARTNER_STRUCTURE.NAME)
                        .from(PARTNER_STRUCTURE)
                        .whereExists(selectOne()
                                .from(SERVICE_REQUEST)
                                .where(SERVICE_REQUEST.STRUCTURE_ID.eq(PARTNER_STRUCTURE.ID), filter.scoped()))
                        .orderBy(PARTNER_STRUCTURE.NAME.collate(French.COLLATION)))
                .convertFrom(rows -> rows.map(row -> new StructureOption(new StructureId(row.value1()), row.value2())));
    }

    private RequestFilter filter(Actor actor, Scope scope, RequestQuery query) {
        RequestAccess access = new RequestAccess(actor);
        boolean own = scope.structure() == null ? access.worksAt(scope.body()) : access.writesFor(scope.structure());
        if (!own) {
            throw unknown();
        }
        return new RequestFilter(scope, query, LocalDate.now(clock));
    }

    private SelectSeekStepN<Record3<ServiceRequestRecord, String, String>> rows(RequestFilter filter) {
        return dsl.select(SERVICE_REQUEST, REQUEST_KIND.LABEL, PARTNER_STRUCTURE.NAME)
                .from(SERVICE_REQUEST)
                .join(REQUEST_KIND)
                .on(
                        REQUEST_KIND.CODE.eq(SERVICE_REQUEST.KIND_CODE),
                        REQUEST_KIND.VERSION.eq(SERVICE_REQUEST.KIND_VERSION))
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(SERVICE_REQUEST.STRUCTURE_ID))
                .where(filter.condition())
                .orderBy(filter.order());
    }

    private static RequestRow row(Record3<ServiceRequestRecord, String, String> found, LocalDate today) {
        ServiceRequestRecord request = found.value1();
        RequestStatus status = RequestStatus.valueOf(request.getStatus());
        boolean waitsForBody = status == RequestStatus.SENT || status == RequestStatus.IN_PROGRESS;
        return new RequestRow(
                new RequestId(request.getId()),
                request.getNumber() == null ? "" : request.getNumber(),
                new RequestKindCode(request.getKindCode()),
                found.value2(),
                status,
                found.value3(),
                (request.getLastName() + " " + request.getFirstName()).strip(),
                request.getAuthorName(),
                request.getAssigneeName(),
                request.getCreatedAt(),
                request.getSentAt(),
                request.getDueOn(),
                request.getEndedAt(),
                waitsForBody && request.getDueOn().isBefore(today),
                request.getErasedAt() != null,
                request.getTouchedAt());
    }

    private static PartnerRefused unknown() {
        return new PartnerRefused(new OfRequest.UnknownRequest());
    }
}
