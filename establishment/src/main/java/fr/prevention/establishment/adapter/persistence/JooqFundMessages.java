package fr.prevention.establishment.adapter.persistence;

import static fr.prevention.establishment.adapter.persistence.generated.Tables.FUND_MESSAGE;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundCorrespondence.FundMessageView;
import fr.prevention.establishment.domain.FundMessage;
import fr.prevention.establishment.spi.FundMessages;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Repository;

@Repository
class JooqFundMessages implements FundMessages {

    private final DSLContext dsl;

    JooqFundMessages(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Addition add(FundMessage message) {
        int added = dsl.insertInto(FUND_MESSAGE)
                .set(FUND_MESSAGE.ID, message.id().value())
                .set(FUND_MESSAGE.SUBMISSION, message.submission())
                .set(FUND_MESSAGE.ESTABLISHMENT, message.establishment().value())
                .set(FUND_MESSAGE.FUND, message.fund().value())
                .set(FUND_MESSAGE.SUBJECT, message.subject())
                .set(FUND_MESSAGE.BODY, message.body())
                .set(FUND_MESSAGE.SENDER, message.sending().author().value())
                .set(FUND_MESSAGE.SENDER_NAME, message.sending().authorName())
                .set(FUND_MESSAGE.SENT_AT, message.sending().at())
                .onConflictDoNothing()
                .execute();
        return added == 1 ? Addition.ADDED : Addition.REPEATED;
    }

    @Override
    public List<FundMessageView> sentBy(EstablishmentId establishment) {
        return dsl.select(
                        FUND_MESSAGE.ID,
                        FUND_MESSAGE.SUBJECT,
                        FUND_MESSAGE.BODY,
                        FUND_MESSAGE.SENDER_NAME,
                        FUND_MESSAGE.SENT_AT)
                .from(FUND_MESSAGE)
                .where(FUND_MESSAGE.ESTABLISHMENT.eq(establishment.value()))
                .orderBy(FUND_MESSAGE.SENT_AT.desc(), FUND_MESSAGE.ID.desc())
                .fetch(Records.mapping(FundMessageView::new));
    }
}
