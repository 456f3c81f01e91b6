package fr.prevention.partnerspace.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.Papers;
import fr.prevention.partnerspace.TickingClock;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.ContentProblem;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestItem;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.StructureId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ServiceRequestTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final AgentInCharge NADIA = new AgentInCharge(new AccountId(UUID.randomUUID()), "Nadia Benali");

    private final ServiceRequest request = ServiceRequest.draft(
            new RequestOrigin(RequestId.next(), StructureId.next(), new BodyCode("CPAM-GIRONDE")),
            Papers.c2s(),
            marie(0));

    @Test
    void a_draft_holds_what_is_not_finished() {
        write(new RequestContent(Papers.complete().person(), false, null, Map.of(), ""));

        assertThat(request.state().content().person().lastName()).isEqualTo("Lefèvre");
        assertThat(request.state().status()).isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void a_draft_is_not_sent_without_consent() {
        RequestContent whole = Papers.complete();
        write(new RequestContent(whole.person(), false, whole.consentOn(), whole.answers(), ""));

        assertThat(refusal(() -> request.requireSendable(Papers.c2s(), MONDAY, 0)))
                .isInstanceOfSatisfying(
                        OfRequest.ContentRejected.class,
                        rejected -> assertThat(rejected.problems().items())
                                .containsOnly(Map.entry(RequestItem.CONSENT, ContentProblem.MISSING)));
    }

    @Test
    void a_consent_of_tomorrow_is_refused_even_in_a_draft() {
        RequestContent whole = Papers.complete();
        RequestContent tomorrow = new RequestContent(whole.person(), true, MONDAY.plusDays(1), whole.answers(), "");

        assertThat(refusal(() -> write(tomorrow))).isInstanceOf(OfRequest.ContentRejected.class);
    }

    @Test
    void a_consent_of_today_is_good() {
        RequestContent whole = Papers.complete();
        write(new RequestContent(whole.person(), true, MONDAY, whole.answers(), ""));

        request.requireSendable(Papers.c2s(), MONDAY, 0);
    }

    @Test
    void a_social_security_number_has_no_place_in_a_comment() {
        RequestContent whole = Papers.complete();
        RequestContent telling = new RequestContent(
                whole.person(), true, MONDAY, whole.answers(), "Son numéro : 2 84 03 33 063 005 48.");

        assertThat(refusal(() -> write(telling)))
                .isInstanceOfSatisfying(
                        OfRequest.ContentRejected.class,
                        rejected -> assertThat(rejected.problems().items())
                                .containsEntry(RequestItem.COMMENT, ContentProblem.HOLDS_A_NIR));
    }

    @Test
    void the_delay_of_the_kind_gives_the_due_date() {
        send();

        assertThat(request.state().dueOn()).isEqualTo(MONDAY.plusDays(30));
        assertThat(request.state().number()).isEqualTo("ODS-2026-000001");
    }

    @Test
    void the_days_spent_waiting_for_the_structure_push_the_due_date_back() {
        send();
        request.assign(NADIA, 0, nadia(1));
        request.askMore("Quelle adresse ?", 0, nadia(2));
        RequestFact answered = request.answer("12 rue des Lilas", marie(9));

        assertThat(request.state().status()).isEqualTo(RequestStatus.IN_PROGRESS);
        assertThat(request.state().dueOn()).isEqualTo(MONDAY.plusDays(37));
        assertThat(answered.kind()).isEqualTo(RequestFactKind.ANSWERED);
    }

    @Test
    void giving_it_to_a_colleague_while_the_structure_is_awaited_does_not_shorten_the_wait() {
        send();
        request.assign(NADIA, 0, nadia(1));
        request.askMore("Quelle adresse ?", 0, nadia(2));
        request.assign(NADIA, 0, nadia(5));
        request.answer("12 rue des Lilas", marie(9));

        assertThat(request.state().dueOn()).isEqualTo(MONDAY.plusDays(37));
    }

    @Test
    void the_retention_runs_from_the_end() {
        send();
        request.assign(NADIA, 0, nadia(1));
        request.close(Ending.DONE, "Droits ouverts.", 24, 0, nadia(10));

        assertThat(request.state().eraseOn()).isEqualTo(MONDAY.plusDays(10).plusMonths(24));
        assertThat(request.state().endedAt()).isEqualTo(nadia(10).at());
    }

    @Test
    void a_decision_on_another_version_than_the_one_read_is_refused_with_who_was_faster() {
        send();

        assertThat(refusal(() -> request.assign(NADIA, 7, nadia(1))))
                .isInstanceOf(OfRequest.RequestChangedMeanwhile.class);
    }

    @Test
    void what_is_closed_is_not_cancelled() {
        send();
        request.assign(NADIA, 0, nadia(1));
        request.close(Ending.REFUSED, "Droits déjà ouverts.", 24, 0, nadia(2));

        assertThat(refusal(() -> request.cancel("", 24, 0, marie(3))))
                .isInstanceOf(OfRequest.RequestNotInThisStatus.class);
    }

    @Test
    void documents_are_pdf_only_and_ten_at_most() {
        ReceivedDocument picture = new ReceivedDocument(UUID.randomUUID(), "photo.png", "image/png", 12, "");

        assertThat(refusal(() -> request.refuseDocument(picture))).isInstanceOf(OfRequest.NotAPdf.class);
        request.refuseDocument(Papers.pdf("accord.pdf"));
    }

    @Test
    void documents_are_not_added_to_what_the_body_is_treating() {
        send();

        assertThat(refusal(() -> request.refuseDocument(Papers.pdf("accord.pdf"))))
                .isInstanceOf(OfRequest.RequestNotInThisStatus.class);
    }

    private void write(RequestContent content) {
        request.write(content, Papers.c2s(), MONDAY, 0, marie(0));
    }

    private void send() {
        write(Papers.complete());
        request.requireSendable(Papers.c2s(), MONDAY, 0);
        request.send("ODS-2026-000001", 30, marie(0));
    }

    private static PartnerRefusal refusal(Runnable act) {
        return catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }

    private static RequestSignature marie(int day) {
        return signature("Marie Pichon", day);
    }

    private static RequestSignature nadia(int day) {
        return signature("Nadia Benali", day);
    }

    private static RequestSignature signature(String name, int day) {
        Instant at = TickingClock.MONDAY_MORNING.plus(Duration.ofDays(day));
        return new RequestSignature(new AccountId(new UUID(0, 1)), name, at);
    }
}
