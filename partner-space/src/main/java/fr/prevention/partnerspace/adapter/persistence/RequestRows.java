package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_ANSWER;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_DOCUMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.SERVICE_REQUEST;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.ServiceRequestRecord;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.request.AgentInCharge;
import fr.prevention.partnerspace.domain.request.RequestState;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The rows a request is made of, for the aggregate and for the views. */
final class RequestRows {

    /** The answers of the request at hand. */
    static final Field<Map<String, String>> ANSWERS = multiset(
                    select(REQUEST_ANSWER.QUESTION_CODE, REQUEST_ANSWER.VALUE)
                            .from(REQUEST_ANSWER)
                            .where(REQUEST_ANSWER.REQUEST_ID.eq(SERVICE_REQUEST.ID)))
            .convertFrom(rows -> rows.intoMap(row -> row.value1(), row -> row.value2()));

    /** How many documents the request at hand has. */
    static final Field<Integer> DOCUMENT_COUNT =
            DSL.field(selectCount().from(REQUEST_DOCUMENT).where(REQUEST_DOCUMENT.REQUEST_ID.eq(SERVICE_REQUEST.ID)));

    /** Sent and not ended. */
    static final Condition OPEN = SERVICE_REQUEST.STATUS.in(
            RequestStatus.SENT.name(), RequestStatus.IN_PROGRESS.name(), RequestStatus.MORE_ASKED.name());

    private RequestRows() {}

    /** Requests under way for the same person, of the same kind, between the same two. */
    static List<DuplicateView> alike(DSLContext dsl, ServiceRequestRecord request) {
        if (request.getPersonKey().isEmpty()) {
            return List.of();
        }
        return dsl.selectFrom(SERVICE_REQUEST)
                .where(
                        SERVICE_REQUEST.PERSON_KEY.eq(request.getPersonKey()),
                        SERVICE_REQUEST.KIND_CODE.eq(request.getKindCode()),
                        SERVICE_REQUEST.STRUCTURE_ID.eq(request.getStructureId()),
                        SERVICE_REQUEST.BODY_CODE.eq(request.getBodyCode()),
                        SERVICE_REQUEST.ID.ne(request.getId()),
                        OPEN)
                .orderBy(SERVICE_REQUEST.SENT_AT)
                .fetch(row -> new DuplicateView(
                        new RequestId(row.getId()),
                        row.getNumber(),
                        RequestStatus.valueOf(row.getStatus()),
                        row.getSentAt(),
                        row.getAuthorName()));
    }

    static RequestState state(ServiceRequestRecord row, Map<String, String> answers, int documents) {
        return new RequestState(
                new RequestId(row.getId()),
                new BodyCode(row.getBodyCode()),
                new StructureId(row.getStructureId()),
                new RequestKindCode(row.getKindCode()),
                row.getKindVersion(),
                row.getNumber() == null ? "" : row.getNumber(),
                RequestStatus.valueOf(row.getStatus()),
                row.getStatusSince(),
                content(row, answers),
                documents,
                new AccountId(row.getAuthorId()),
                row.getAuthorName(),
                row.getAssigneeId() == null
                        ? null
                        : new AgentInCharge(new AccountId(row.getAssigneeId()), row.getAssigneeName()),
                row.getCreatedAt(),
                row.getSentAt(),
                row.getDueOn(),
                row.getEndedAt(),
                row.getEraseOn(),
                row.getErasedAt(),
                row.getTouchedBy(),
                row.getTouchedAt(),
                row.getVersion());
    }

    static RequestContent content(ServiceRequestRecord row, Map<String, String> answers) {
        ConcernedPerson person = new ConcernedPerson(
                row.getLastName(),
                row.getFirstName(),
                row.getBirthDate(),
                row.getPhone() == null ? null : new PhoneNumber(row.getPhone()),
                row.getMail() == null ? null : new EmailAddress(row.getMail()),
                row.getDepartment());
        return new RequestContent(person, row.getConsent(), row.getConsentOn(), answers, row.getComment());
    }

    static void fill(ServiceRequestRecord row, RequestState state) {
        RequestContent content = state.content();
        ConcernedPerson person = content.person();
        AgentInCharge agent = state.assignee();
        row.setId(state.id().value());
        row.setBodyCode(state.body().value());
        row.setStructureId(state.structure().value());
        row.setKindCode(state.kind().value());
        row.setKindVersion(state.kindVersion());
        row.setNumber(state.number().isEmpty() ? null : state.number());
        row.setStatus(state.status().name());
        row.setStatusSince(state.statusSince());
        row.setLastName(person.lastName());
        row.setFirstName(person.firstName());
        row.setBirthDate(person.birthDate());
        row.setPhone(person.phone() == null ? null : person.phone().value());
        row.setMail(person.mail() == null ? null : person.mail().value());
        row.setDepartment(person.department());
        row.setConsent(content.consent());
        row.setConsentOn(content.consentOn());
        row.setComment(content.comment());
        row.setPersonKey(personKey(person));
        row.setSearchText(SearchText.of(state.number(), person.lastName(), person.firstName()));
        row.setAuthorId(state.author().value());
        row.setAuthorName(state.authorName());
        row.setAssigneeId(agent == null ? null : agent.account().value());
        row.setAssigneeName(agent == null ? "" : agent.name());
        row.setCreatedAt(state.createdAt());
        row.setSentAt(state.sentAt());
        row.setDueOn(state.dueOn());
        row.setEndedAt(state.endedAt());
        row.setEraseOn(state.eraseOn());
        row.setErasedAt(state.erasedAt());
        row.setTouchedBy(state.touchedBy());
        row.setTouchedAt(state.touchedAt());
        row.setVersion(state.version());
    }

    /** The same for the same person, however the name is accented, cased and hyphenated; "" while nobody is named. */
    private static String personKey(ConcernedPerson person) {
        return person.birthDate() == null || person.lastName().isEmpty()
                ? ""
                : SearchText.of(person.lastName()) + "/" + SearchText.of(person.firstName()) + "/" + person.birthDate();
    }
}
