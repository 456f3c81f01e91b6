package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.HEALTH_INSURANCE_BODY;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.PARTNER_STRUCTURE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_DOCUMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_FACT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_MESSAGE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.SERVICE_REQUEST;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.RequestDocumentRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.ServiceRequestRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ContentProblems;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestDocumentView;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestMessage;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.domain.request.AgentInCharge;
import fr.prevention.partnerspace.domain.request.ContentCheck;
import fr.prevention.partnerspace.domain.request.RequestAccess;
import fr.prevention.partnerspace.domain.request.RequestState;
import fr.prevention.partnerspace.spi.RequestKinds;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The whole request in one statement. */
@Repository
class JooqRequestSheet implements RequestSheet {

    private static final Field<List<RequestDocumentView>> DOCUMENTS = multiset(select(REQUEST_DOCUMENT)
                    .from(REQUEST_DOCUMENT)
                    .where(REQUEST_DOCUMENT.REQUEST_ID.eq(SERVICE_REQUEST.ID))
                    .orderBy(REQUEST_DOCUMENT.UPLOADED_AT, REQUEST_DOCUMENT.ID))
            .convertFrom(rows -> rows.map(row -> document(row.value1())));

    private static final Field<List<RequestMessage>> MESSAGES = multiset(select(
                            REQUEST_MESSAGE.ID,
                            REQUEST_MESSAGE.SIDE,
                            REQUEST_MESSAGE.AUTHOR,
                            REQUEST_MESSAGE.WRITTEN_AT,
                            REQUEST_MESSAGE.TEXT)
                    .from(REQUEST_MESSAGE)
                    .where(REQUEST_MESSAGE.REQUEST_ID.eq(SERVICE_REQUEST.ID))
                    .orderBy(REQUEST_MESSAGE.POSITION))
            .convertFrom(rows -> rows.map(row -> new RequestMessage(
                    row.value1(), RequestSide.valueOf(row.value2()), row.value3(), row.value4(), row.value5())));

    private static final Field<List<RequestFact>> TIMELINE = multiset(
                    select(REQUEST_FACT.KIND, REQUEST_FACT.HAPPENED_AT, REQUEST_FACT.ACTOR, REQUEST_FACT.DETAIL)
                            .from(REQUEST_FACT)
                            .where(REQUEST_FACT.REQUEST_ID.eq(SERVICE_REQUEST.ID))
                            .orderBy(REQUEST_FACT.POSITION))
            .convertFrom(rows -> rows.map(row ->
                    new RequestFact(RequestFactKind.valueOf(row.value1()), row.value2(), row.value3(), row.value4())));

    private final DSLContext dsl;
    private final RequestKinds kinds;
    private final Clock clock;

    JooqRequestSheet(DSLContext dsl, RequestKinds kinds, Clock clock) {
        this.dsl = dsl;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public Optional<RequestView> request(Actor actor, RequestId request) {
        return dsl.select(
                        SERVICE_REQUEST,
                        HEALTH_INSURANCE_BODY.NAME,
                        PARTNER_STRUCTURE.NAME,
                        RequestRows.ANSWERS,
                        DOCUMENTS,
                        MESSAGES,
                        TIMELINE)
                .from(SERVICE_REQUEST)
                .join(HEALTH_INSURANCE_BODY)
                .on(HEALTH_INSURANCE_BODY.CODE.eq(SERVICE_REQUEST.BODY_CODE))
                .join(PARTNER_STRUCTURE)
                .on(PARTNER_STRUCTURE.ID.eq(SERVICE_REQUEST.STRUCTURE_ID))
                .where(SERVICE_REQUEST.ID.eq(request.value()))
                .fetchOptional()
                .filter(row -> mayRead(actor, row.value1()))
                .map(row -> view(
                        RequestRows.state(
                                row.value1(), row.value4(), row.value5().size()),
                        row.value2(),
                        row.value3(),
                        new Children(row.value4(), row.value5(), row.value6(), row.value7())));
    }

    @Override
    public Optional<RequestDocumentView> document(Actor actor, RequestDocumentId document) {
        return dsl.select(SERVICE_REQUEST, REQUEST_DOCUMENT)
                .from(REQUEST_DOCUMENT)
                .join(SERVICE_REQUEST)
                .on(SERVICE_REQUEST.ID.eq(REQUEST_DOCUMENT.REQUEST_ID))
                .where(REQUEST_DOCUMENT.ID.eq(document.value()))
                .fetchOptional()
                .filter(row -> mayRead(actor, row.value1()))
                .map(row -> document(row.value2()));
    }

    @Override
    public List<DuplicateView> duplicatesOf(Actor actor, RequestId request) {
        return dsl.fetchOptional(SERVICE_REQUEST, SERVICE_REQUEST.ID.eq(request.value()))
                .filter(row -> new RequestAccess(actor).writesFor(new StructureId(row.getStructureId())))
                .map(row -> RequestRows.alike(dsl, row))
                .orElse(List.of());
    }

    @Override
    public Set<UUID> referencedFiles(Collection<UUID> fileKeys) {
        return dsl.selectDistinct(REQUEST_DOCUMENT.FILE_KEY)
                .from(REQUEST_DOCUMENT)
                .where(REQUEST_DOCUMENT.FILE_KEY.eq(DSL.any(fileKeys.toArray(UUID[]::new))))
                .fetchSet(REQUEST_DOCUMENT.FILE_KEY);
    }

    private static boolean mayRead(Actor actor, ServiceRequestRecord row) {
        return new RequestAccess(actor)
                .mayRead(
                        new StructureId(row.getStructureId()),
                        new BodyCode(row.getBodyCode()),
                        RequestStatus.valueOf(row.getStatus()));
    }

    private static RequestDocumentView document(RequestDocumentRecord row) {
        return new RequestDocumentView(
                new RequestDocumentId(row.getId()),
                new RequestId(row.getRequestId()),
                row.getFileKey(),
                row.getFileName(),
                row.getMediaType(),
                row.getSize(),
                row.getUploadedAt(),
                row.getUploadedBy());
    }

    private RequestView view(RequestState state, String bodyName, String structureName, Children children) {
        RequestKind kind = kinds.version(state.kind(), state.kindVersion());
        AgentInCharge agent = state.assignee();
        return new RequestView(
                state.id(),
                state.number(),
                state.body(),
                bodyName,
                state.structure(),
                structureName,
                kind.view(kind.usual()),
                state.status(),
                state.content(),
                state.status() == RequestStatus.DRAFT
                        ? new ContentCheck(kind, LocalDate.now(clock)).problems(state.content())
                        : ContentProblems.NONE,
                children.documents(),
                children.messages(),
                children.timeline(),
                state.authorName(),
                agent == null ? null : agent.account(),
                agent == null ? "" : agent.name(),
                state.createdAt(),
                state.sentAt(),
                state.dueOn(),
                state.endedAt(),
                state.eraseOn(),
                state.erasedAt(),
                state.touchedBy(),
                state.touchedAt(),
                state.version());
    }

    private record Children(
            Map<String, String> answers,
            List<RequestDocumentView> documents,
            List<RequestMessage> messages,
            List<RequestFact> timeline) {}
}
