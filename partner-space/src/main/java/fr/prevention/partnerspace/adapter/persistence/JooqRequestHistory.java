package fr.prevention.partnerspace.adapter.persistence;

import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_FACT;
import static fr.prevention.partnerspace.adapter.persistence.generated.Tables.REQUEST_MESSAGE;

import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.RequestFactRecord;
import fr.prevention.partnerspace.adapter.persistence.generated.tables.records.RequestMessageRecord;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestMessage;
import fr.prevention.partnerspace.spi.RequestHistory;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The submission of an act is the key of its row: two of the same cannot both be kept. */
@Repository
class JooqRequestHistory implements RequestHistory {

    private final DSLContext dsl;

    JooqRequestHistory(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean holds(UUID submission) {
        return dsl.fetchExists(REQUEST_FACT, REQUEST_FACT.ID.eq(submission));
    }

    @Override
    public boolean holdsMessage(UUID submission) {
        return dsl.fetchExists(REQUEST_MESSAGE, REQUEST_MESSAGE.ID.eq(submission));
    }

    @Override
    public void add(RequestId request, UUID submission, RequestFact fact) {
        RequestFactRecord row = dsl.newRecord(REQUEST_FACT);
        row.setId(submission);
        row.setRequestId(request.value());
        row.setKind(fact.kind().name());
        row.setHappenedAt(fact.at());
        row.setActor(fact.actor());
        row.setDetail(fact.detail());
        row.insert();
    }

    @Override
    public void add(RequestId request, RequestMessage message) {
        RequestMessageRecord row = dsl.newRecord(REQUEST_MESSAGE);
        row.setId(message.id());
        row.setRequestId(request.value());
        row.setSide(message.side().name());
        row.setAuthor(message.author());
        row.setWrittenAt(message.at());
        row.setText(message.text());
        row.insert();
    }
}
