package fr.prevention.establishment.application;

import static fr.prevention.establishment.Establishing.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.establishment.Establishing;
import fr.prevention.establishment.KnownAccounts;
import fr.prevention.establishment.People;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.EstablishmentRefusal;
import fr.prevention.establishment.api.EstablishmentRefusal.UnknownEstablishment;
import fr.prevention.establishment.api.EstablishmentRefused;
import fr.prevention.establishment.api.FundCorrespondence.SendFundMessage;
import fr.prevention.establishment.api.FundMessageSent;
import fr.prevention.establishment.api.Siret;
import fr.prevention.establishment.spi.InMemoryEstablishments;
import fr.prevention.establishment.spi.InMemoryFundMessages;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.EmailAddress;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundCorrespondenceServiceTest {

    private final InMemoryEstablishments establishments = new InMemoryEstablishments();
    private final KnownAccounts accounts = new KnownAccounts();
    private final List<Object> events = new ArrayList<>();
    private final EstablishmentId id = EstablishmentId.next();
    private final Actor dubois = People.menuiserieDubois(id);
    private final SendFundMessage question =
            new SendFundMessage(UUID.randomUUID(), id, "Question", "Qui est mon préventeur ?");
    private final FundCorrespondenceService correspondence = new FundCorrespondenceService(
            establishments,
            new InMemoryFundMessages(),
            new OneFund(),
            accounts,
            events::add,
            Clock.fixed(MONDAY_MORNING, ZoneId.of("Europe/Paris")));

    @BeforeEach
    void enrol() {
        establishments.add(Establishing.enrolled(id, new Siret("90010250000015")));
    }

    @Test
    void reaches_the_mailbox_of_the_fund_with_the_address_to_answer() {
        accounts.know(dubois, "compte@menuiserie-dubois.example");

        correspondence.send(dubois, question);

        assertThat(events).singleElement().isInstanceOfSatisfying(FundMessageSent.class, sent -> {
            assertThat(sent.mailbox()).isEqualTo(new EmailAddress("tmspros@carsat-hdf.example"));
            assertThat(sent.replyTo()).isEqualTo(new EmailAddress("compte@menuiserie-dubois.example"));
            assertThat(sent.establishmentName()).isEqualTo("Menuiserie Dubois");
            assertThat(sent.body()).isEqualTo("Qui est mon préventeur ?");
        });
    }

    @Test
    void is_kept_for_the_establishment_and_the_people_of_its_fund() {
        correspondence.send(dubois, question);

        assertThat(correspondence.sentBy(dubois, id)).singleElement().satisfies(message -> {
            assertThat(message.senderName()).isEqualTo("Menuiserie Dubois");
            assertThat(message.sentAt()).isEqualTo(MONDAY_MORNING);
        });
        assertThat(correspondence.sentBy(People.claireMartin(), id)).hasSize(1);
    }

    @Test
    void is_sent_once_when_submitted_twice() {
        correspondence.send(dubois, question);
        correspondence.send(dubois, question);

        assertThat(events).hasSize(1);
        assertThat(correspondence.sentBy(dubois, id)).hasSize(1);
    }

    @Test
    void is_written_by_nobody_else() {
        assertThat(refusal(() -> correspondence.send(People.claireMartin(), question)))
                .isEqualTo(new UnknownEstablishment());
        assertThat(refusal(() -> correspondence.send(People.biscuiterieDuMarais(EstablishmentId.next()), question)))
                .isEqualTo(new UnknownEstablishment());
        assertThat(events).isEmpty();
    }

    @Test
    void is_read_by_nobody_outside_the_fund() {
        correspondence.send(dubois, question);

        assertThat(refusal(() -> correspondence.sentBy(People.brunoFerri(), id)))
                .isEqualTo(new UnknownEstablishment());
        assertThat(refusal(() -> correspondence.sentBy(People.claireMartin(), EstablishmentId.next())))
                .isEqualTo(new UnknownEstablishment());
    }

    private static EstablishmentRefusal refusal(ThrowingCallable act) {
        return catchThrowableOfType(EstablishmentRefused.class, act).refusal();
    }
}
