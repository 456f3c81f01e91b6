package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_ANSWER;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_COUNTER;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_DOCUMENT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_FACT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_MESSAGE;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.SERVICE_REQUEST;

import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.RequestAnswerRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.RequestDocumentRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.ServiceRequestRecord;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.RequestState;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import fr.prevention.partnerspace.spi.ServiceRequests;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/**
 * The row is locked by a statement of its own and read by the next one: read in the locking statement, the children would be
 * those of before the wait.
 */
@Repository
class JooqServiceRequests implements ServiceRequests {

    private final DSLContext dsl;

    JooqServiceRequests(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean begin(ServiceRequest draft) {
        return dsl.insertInto(SERVICE_REQUEST)
                        .set(row(draft.state()))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    @Override
    public Optional<ServiceRequest> held(RequestId request) {
        boolean there = dsl.select(SERVICE_REQUEST.ID)
                .from(SERVICE_REQUEST)
                .where(SERVICE_REQUEST.ID.eq(request.value()))
                .forUpdate()
                .fetchOptional()
                .isPresent();
        return there
                ? dsl.select(SERVICE_REQUEST, RequestRows.ANSWERS, RequestRows.DOCUMENT_COUNT)
                        .from(SERVICE_REQUEST)
                        .where(SERVICE_REQUEST.ID.eq(request.value()))
                        .fetchOptional(row -> ServiceRequest.reconstitute(
                                RequestRows.state(row.value1(), row.value2(), row.value3())))
                : Optional.empty();
    }

    @Override
    public void update(ServiceRequest request) {
        RequestState state = request.state();
        ServiceRequestRecord row = row(state);
        row.setVersion(request.loadedVersion() + 1);
        int updated = dsl.update(SERVICE_REQUEST)
                .set(row)
                .where(SERVICE_REQUEST.ID.eq(row.getId()), SERVICE_REQUEST.VERSION.eq(request.loadedVersion()))
                .execute();
        if (updated == 0) {
            throw new PartnerRefused(new OfRequest.RequestChangedMeanwhile(state.touchedBy(), state.touchedAt()));
        }
        replaceAnswers(state);
    }

    @Override
    public void discard(RequestId request) {
        dsl.deleteFrom(SERVICE_REQUEST)
                .where(SERVICE_REQUEST.ID.eq(request.value()))
                .execute();
    }

    @Override
    public String nextNumber(int year) {
        int number = dsl.insertInto(REQUEST_COUNTER)
                .set(REQUEST_COUNTER.YEAR, year)
                .set(REQUEST_COUNTER.LAST_NUMBER, 1)
                .onConflict(REQUEST_COUNTER.YEAR)
                .doUpdate()
                .set(REQUEST_COUNTER.LAST_NUMBER, REQUEST_COUNTER.LAST_NUMBER.plus(1))
                .returning(REQUEST_COUNTER.LAST_NUMBER)
                .fetchSingle(REQUEST_COUNTER.LAST_NUMBER);
        return String.format(Locale.ROOT, "ODS-%04d-%06d", year, number);
    }

    @Override
    public List<DuplicateView> alike(ServiceRequest request) {
        return RequestRows.alike(dsl, row(request.state()));
    }

    @Override
    public Optional<RequestDocumentId> documentOf(RequestId request, UUID submission) {
        return dsl.fetchOptional(
                        REQUEST_DOCUMENT,
                        REQUEST_DOCUMENT.REQUEST_ID.eq(request.value()).and(REQUEST_DOCUMENT.SUBMISSION.eq(submission)))
                .map(row -> new RequestDocumentId(row.getId()));
    }

    @Override
    public void addDocument(
            RequestId request,
            RequestDocumentId document,
            UUID submission,
            ReceivedDocument file,
            RequestSignature by) {
        RequestDocumentRecord row = dsl.newRecord(REQUEST_DOCUMENT);
        row.setId(document.value());
        row.setRequestId(request.value());
        row.setSubmission(submission);
        row.setFileKey(file.fileKey());
        row.setFileName(file.fileName());
        row.setMediaType(file.mediaType());
        row.setSize(file.size());
        row.setSha256(file.sha256());
        row.setUploadedAt(by.at());
        row.setUploadedBy(by.name());
        row.insert();
    }

    @Override
    public void removeDocument(RequestId request, RequestDocumentId document) {
        dsl.deleteFrom(REQUEST_DOCUMENT)
                .where(REQUEST_DOCUMENT.REQUEST_ID.eq(request.value()), REQUEST_DOCUMENT.ID.eq(document.value()))
                .execute();
    }

    @Override
    public int discardForgotten(Instant since) {
        return dsl.deleteFrom(SERVICE_REQUEST)
                .where(SERVICE_REQUEST.STATUS.eq(RequestStatus.DRAFT.name()), SERVICE_REQUEST.TOUCHED_AT.lt(since))
                .execute();
    }

    @Override
    public List<RequestId> eraseDue(LocalDate today, Instant at) {
        List<UUID> due = dsl.update(SERVICE_REQUEST)
                .set(SERVICE_REQUEST.LAST_NAME, "")
                .set(SERVICE_REQUEST.FIRST_NAME, "")
                .setNull(SERVICE_REQUEST.BIRTH_DATE)
                .setNull(SERVICE_REQUEST.PHONE)
                .setNull(SERVICE_REQUEST.MAIL)
                .set(SERVICE_REQUEST.DEPARTMENT, "")
                .set(SERVICE_REQUEST.CONSENT, false)
                .setNull(SERVICE_REQUEST.CONSENT_ON)
                .set(SERVICE_REQUEST.COMMENT, "")
                .set(SERVICE_REQUEST.PERSON_KEY, "")
                .set(SERVICE_REQUEST.SEARCH_TEXT, SERVICE_REQUEST.NUMBER)
                .set(SERVICE_REQUEST.ERASED_AT, at)
                .set(SERVICE_REQUEST.VERSION, SERVICE_REQUEST.VERSION.plus(1))
                .where(SERVICE_REQUEST.ERASED_AT.isNull(), SERVICE_REQUEST.ERASE_ON.le(today))
                .returning(SERVICE_REQUEST.ID)
                .fetch(SERVICE_REQUEST.ID);
        dsl.deleteFrom(REQUEST_ANSWER).where(REQUEST_ANSWER.REQUEST_ID.in(due)).execute();
        dsl.deleteFrom(REQUEST_DOCUMENT)
                .where(REQUEST_DOCUMENT.REQUEST_ID.in(due))
                .execute();
        dsl.deleteFrom(REQUEST_MESSAGE)
                .where(REQUEST_MESSAGE.REQUEST_ID.in(due))
                .execute();
        dsl.update(REQUEST_FACT)
                .set(REQUEST_FACT.DETAIL, "")
                .where(REQUEST_FACT.REQUEST_ID.in(due))
                .execute();
        return due.stream().map(RequestId::new).toList();
    }

    private void replaceAnswers(RequestState state) {
        dsl.deleteFrom(REQUEST_ANSWER)
                .where(REQUEST_ANSWER.REQUEST_ID.eq(state.id().value()))
                .execute();
        List<RequestAnswerRecord> rows = state.content().answers().entrySet().stream()
                .map(answer -> new RequestAnswerRecord(state.id().value(), answer.getKey(), answer.getValue()))
                .toList();
        if (!rows.isEmpty()) {
            dsl.insertInto(REQUEST_ANSWER)
                    .columns(REQUEST_ANSWER.fields())
                    .valuesOfRecords(rows)
                    .execute();
        }
    }

    private ServiceRequestRecord row(RequestState state) {
        ServiceRequestRecord row = dsl.newRecord(SERVICE_REQUEST);
        RequestRows.fill(row, state);
        return row;
    }
}
