package fr.prevention.establishment.spi;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.People;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundCorrespondence.FundMessageView;
import fr.prevention.establishment.api.FundCorrespondence.SendFundMessage;
import fr.prevention.establishment.domain.Establishment;
import fr.prevention.establishment.domain.FundMessage;
import fr.prevention.establishment.domain.Revision;
import fr.prevention.establishment.spi.FundMessages.Addition;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for {@link FundMessages} wherever they are kept. */
public abstract class FundMessagesContract {

    private final EstablishmentId id = EstablishmentId.next();
    private final Establishment dubois = Establishing.enrolled(id, Establishing.newSiret());
    private final UUID submission = UUID.randomUUID();

    protected abstract Establishments establishments();

    protected abstract FundMessages messages();

    @BeforeEach
    void enrol() {
        establishments().add(dubois);
    }

    @Test
    void lists_the_messages_of_an_establishment_latest_first() {
        FundMessage first = message(submission, "Qui est mon préventeur ?", MONDAY_MORNING);
        FundMessage second = message(UUID.randomUUID(), "Merci", MONDAY_MORNING.plusSeconds(3600));
        messages().add(first);
        messages().add(second);

        assertThat(messages().sentBy(id))
                .extracting(FundMessageView::id)
                .containsExactly(second.id().value(), first.id().value());
        assertThat(messages().sentBy(id).getLast())
                .isEqualTo(new FundMessageView(
                        first.id().value(),
                        "Question",
                        "Qui est mon préventeur ?",
                        "Menuiserie Dubois",
                        MONDAY_MORNING));
        assertThat(messages().sentBy(EstablishmentId.next())).isEmpty();
    }

    @Test
    void keeps_one_message_of_a_form_submitted_twice() {
        assertThat(messages().add(message(submission, "Bonjour", MONDAY_MORNING)))
                .isEqualTo(Addition.ADDED);
        assertThat(messages().add(message(submission, "Bonjour", MONDAY_MORNING.plusSeconds(1))))
                .isEqualTo(Addition.REPEATED);
        assertThat(messages().sentBy(id)).hasSize(1);
    }

    @Test
    void loses_nothing_when_somebody_goes_back_and_writes_something_else() {
        messages().add(message(submission, "Bonjour", MONDAY_MORNING));

        assertThat(messages().add(message(submission, "Bonsoir", MONDAY_MORNING)))
                .isEqualTo(Addition.ADDED);
        assertThat(messages().sentBy(id)).hasSize(2);
    }

    private FundMessage message(UUID from, String body, Instant at) {
        return FundMessage.write(
                new SendFundMessage(from, id, "Question", body), dubois, Revision.by(People.menuiserieDubois(id), at));
    }
}
