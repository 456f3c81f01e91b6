package fr.prevention.partnerspace.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.KnownAccounts;
import fr.prevention.partnerspace.KnownAgreements;
import fr.prevention.partnerspace.MovableClock;
import fr.prevention.partnerspace.Papers;
import fr.prevention.partnerspace.People;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestFollowUp.AnswerBody;
import fr.prevention.partnerspace.api.RequestFollowUp.WriteToBody;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestTreatment.AskMore;
import fr.prevention.partnerspace.api.RequestTreatment.AssignRequest;
import fr.prevention.partnerspace.api.RequestTreatment.WriteToStructure;
import fr.prevention.partnerspace.api.RequestWriting.SaveDraft;
import fr.prevention.partnerspace.api.RequestWriting.SendRequest;
import fr.prevention.partnerspace.api.RequestWriting.StartRequest;
import fr.prevention.partnerspace.api.ServiceRequestAnswered;
import fr.prevention.partnerspace.api.ServiceRequestAssigned;
import fr.prevention.partnerspace.api.ServiceRequestMessageWritten;
import fr.prevention.partnerspace.api.ServiceRequestMoreAsked;
import fr.prevention.partnerspace.api.ServiceRequestSent;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.agreement.Agreement;
import fr.prevention.partnerspace.domain.agreement.Limits;
import fr.prevention.partnerspace.domain.agreement.Period;
import fr.prevention.partnerspace.spi.InMemoryAgreements;
import fr.prevention.partnerspace.spi.InMemoryRequestHistory;
import fr.prevention.partnerspace.spi.InMemoryRequestKinds;
import fr.prevention.partnerspace.spi.InMemoryServiceRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RequestServicesTest {

    private static final BodyCode GIRONDE = new BodyCode("CPAM-GIRONDE");
    private static final LocalDate MONDAY = MovableClock.MONDAY;

    private final List<Object> events = new ArrayList<>();
    private final MovableClock clock = new MovableClock();
    private final InMemoryServiceRequests requests = new InMemoryServiceRequests();
    private final InMemoryRequestHistory history = new InMemoryRequestHistory();
    private final InMemoryRequestKinds kept = new InMemoryRequestKinds();
    private final InMemoryAgreements agreements = new InMemoryAgreements();
    private final KnownAccounts accounts = new KnownAccounts();
    private final KindDesk kinds = new KindDesk(kept);
    private final RequestAnnouncements announcements = new RequestAnnouncements(events::add);
    private final RequestDesk desk = new RequestDesk(requests, history, new KnownAgreements(agreements), clock);
    private final RequestWritingService writing =
            new RequestWritingService(desk, requests, history, kinds, announcements);
    private final RequestFollowUpService followUp = new RequestFollowUpService(desk, kinds, announcements);
    private final RequestTreatmentService treatment = new RequestTreatmentService(desk, kinds, accounts, announcements);
    private final RequestKindCatalogueService catalogue = new RequestKindCatalogueService(kept);
    private final StructureId structure = StructureId.next();
    private final Actor marie = People.mariePichon(structure);
    private final Actor nadia = People.nadiaBenali(GIRONDE);
    private final Actor luc = People.lucFabre(GIRONDE);

    @BeforeEach
    void sign() {
        accounts.know(nadia);
        accounts.know(luc);
        agreements.add(
                UUID.randomUUID(),
                Agreement.record(
                        structure,
                        GIRONDE,
                        new Period(MONDAY.minusDays(10), MONDAY.plusDays(10)),
                        new Limits(5, 2),
                        MONDAY,
                        clock.instant()));
    }

    @Test
    void sending_tells_the_body_once_however_often_the_button_is_pressed() {
        RequestId draft = written();
        SendRequest send = new SendRequest(UUID.randomUUID(), draft, 1, false);

        writing.send(marie, send);
        writing.send(marie, send);

        assertThat(events).singleElement().isInstanceOfSatisfying(ServiceRequestSent.class, sent -> {
            assertThat(sent.dueOn()).isEqualTo(MONDAY.plusDays(30));
            assertThat(sent.toString()).doesNotContain("Lefèvre", "Jeanne");
        });
    }

    @Test
    void managers_write_no_request() {
        assertThat(refusal(() -> begin(People.yvesAubert(structure)))).isInstanceOf(OfRequest.UnknownRequest.class);
    }

    @Test
    void a_kind_that_the_body_switched_off_is_not_begun() {
        catalogue.decide(nadia, GIRONDE, Papers.C2S, new KindSettings(false, 30, 24, 0));

        assertThat(refusal(() -> begin(marie))).isInstanceOf(OfRequest.UnknownKind.class);
        assertThat(catalogue.offered(GIRONDE)).isEmpty();
    }

    @Test
    void a_new_delay_holds_for_what_is_sent_from_then_on() {
        RequestId before = sent();
        catalogue.decide(nadia, GIRONDE, Papers.C2S, new KindSettings(true, 5, 24, 0));
        RequestId after = sent();

        assertThat(requests.held(before).orElseThrow().state().dueOn()).isEqualTo(MONDAY.plusDays(30));
        assertThat(requests.held(after).orElseThrow().state().dueOn()).isEqualTo(MONDAY.plusDays(5));
    }

    @Test
    void settings_are_decided_by_agents_of_the_body_alone() {
        Actor elsewhere = People.nadiaBenali(new BodyCode("CPAM-LANDES"));

        assertThat(refusal(() -> catalogue.decide(elsewhere, GIRONDE, Papers.C2S, new KindSettings(false, 30, 24, 0))))
                .isInstanceOf(OfRequest.UnknownKind.class);
    }

    @Test
    void a_request_is_given_to_agents_of_the_body_alone() {
        RequestId request = sent();

        assertThat(refusal(() -> treatment.assign(
                        nadia, new AssignRequest(UUID.randomUUID(), request, 2, new AccountId(UUID.randomUUID())))))
                .isInstanceOf(OfRequest.UnknownAgent.class);
    }

    @Test
    void a_question_and_its_answer_are_told_and_stand_in_the_thread() {
        RequestId request = assigned();
        treatment.askMore(nadia, new AskMore(UUID.randomUUID(), request, 3, "Quels jours ?"));
        AnswerBody answer = new AnswerBody(UUID.randomUUID(), request, "Le mardi.");
        followUp.answer(marie, answer);
        followUp.answer(marie, answer);

        assertThat(history.messages())
                .extracting(message -> message.text())
                .containsExactly("Quels jours ?", "Le mardi.");
        assertThat(events)
                .hasExactlyElementsOfTypes(
                        ServiceRequestSent.class,
                        ServiceRequestAssigned.class,
                        ServiceRequestMoreAsked.class,
                        ServiceRequestAnswered.class);
    }

    @Test
    void a_message_is_told_once_to_the_other_side() {
        RequestId request = sent();
        WriteToBody asked = new WriteToBody(UUID.randomUUID(), request, "Avez-vous bien reçu l'accord ?");
        followUp.write(marie, asked);
        followUp.write(marie, asked);
        treatment.write(nadia, new WriteToStructure(UUID.randomUUID(), request, "Oui, merci."));

        assertThat(events.stream()
                        .filter(ServiceRequestMessageWritten.class::isInstance)
                        .map(ServiceRequestMessageWritten.class::cast))
                .extracting(ServiceRequestMessageWritten::from)
                .containsExactly(RequestSide.STRUCTURE, RequestSide.BODY);
    }

    @Test
    void a_message_holds_no_social_security_number() {
        RequestId request = sent();

        assertThat(refusal(() ->
                        followUp.write(marie, new WriteToBody(UUID.randomUUID(), request, "2 84 03 33 063 005 48"))))
                .isInstanceOf(OfRequest.NirInText.class);
        assertThat(refusal(() -> followUp.write(marie, new WriteToBody(UUID.randomUUID(), request, " "))))
                .isInstanceOf(PartnerRefusal.TextMissing.class);
    }

    @Test
    void the_last_day_of_the_agreement_still_sends_and_the_next_does_not() {
        RequestId onTime = written();
        RequestId late = written();

        clock.moveTo(MONDAY.plusDays(10));
        writing.send(marie, new SendRequest(UUID.randomUUID(), onTime, 1, true));
        clock.moveTo(MONDAY.plusDays(11));
        assertThat(refusal(() -> writing.send(marie, new SendRequest(UUID.randomUUID(), late, 1, true))))
                .isEqualTo(new OfRequest.AgreementOver(MONDAY.plusDays(10)));
        treatment.assign(nadia, new AssignRequest(UUID.randomUUID(), onTime, 2, nadia.account()));
    }

    private RequestId begin(Actor actor) {
        return writing.start(actor, new StartRequest(UUID.randomUUID(), structure, GIRONDE, Papers.C2S));
    }

    private RequestId written() {
        RequestId draft = begin(marie);
        writing.save(marie, new SaveDraft(draft, 0, Papers.complete()));
        return draft;
    }

    private RequestId sent() {
        RequestId draft = written();
        writing.send(marie, new SendRequest(UUID.randomUUID(), draft, 1, true));
        return draft;
    }

    private RequestId assigned() {
        RequestId request = sent();
        treatment.assign(nadia, new AssignRequest(UUID.randomUUID(), request, 2, nadia.account()));
        return request;
    }

    private static PartnerRefusal refusal(Runnable act) {
        return catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }
}
