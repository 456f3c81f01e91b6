package fr.prevention.partnerspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.Sending.Pair;
import fr.prevention.partnerspace.adapter.persistence.GivenPartners;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestErasure;
import fr.prevention.partnerspace.api.RequestFollowUp;
import fr.prevention.partnerspace.api.RequestFollowUp.AnswerBody;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestMessage;
import fr.prevention.partnerspace.api.RequestOverview;
import fr.prevention.partnerspace.api.RequestOverview.RequestQuery;
import fr.prevention.partnerspace.api.RequestOverview.Scope;
import fr.prevention.partnerspace.api.RequestOverview.Sort;
import fr.prevention.partnerspace.api.RequestSheet;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.partnerspace.api.RequestTreatment.AskMore;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.api.RequestWriting.SaveDraft;
import fr.prevention.partnerspace.api.RequestWriting.SendRequest;
import fr.prevention.partnerspace.api.RequestWriting.StartRequest;
import fr.prevention.partnerspace.api.StructureId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InPartnerSpace
class RequestLifeIT {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private Sending sending;

    @Autowired
    private GivenPartners given;

    @Autowired
    private RequestWriting writing;

    @Autowired
    private RequestFollowUp followUp;

    @Autowired
    private RequestTreatment treatment;

    @Autowired
    private RequestSheet sheet;

    @Autowired
    private RequestOverview overview;

    @Autowired
    private RequestErasure erasure;

    @Autowired
    private TickingClock clock;

    @Autowired
    private StatementCount statements;

    private Pair pair;

    @BeforeEach
    void meet() {
        pair = sending.partners();
    }

    @Test
    void a_request_goes_there_and_back_until_it_is_closed() {
        RequestId request = sending.inProgress(pair);
        long version = sending.seen(pair.nadia(), request).version();
        treatment.askMore(pair.nadia(), new AskMore(UUID.randomUUID(), request, version, "Quels jours ?"));
        followUp.answer(pair.victor(), new AnswerBody(UUID.randomUUID(), request, "Le mardi."));
        sending.close(pair, request, Ending.DONE, "Rendez-vous le 8 décembre.");

        RequestView seen = sending.seen(pair.marie(), request);
        assertThat(seen.status()).isEqualTo(RequestStatus.DONE);
        assertThat(seen.messages()).extracting(RequestMessage::text).containsExactly("Quels jours ?", "Le mardi.");
        assertThat(seen.documents()).hasSize(1);
        assertThat(seen.timeline()).hasSize(6);
        assertThat(seen.number()).matches("ODS-2026-\\d{6}");
        assertThat(seen.eraseOn()).isEqualTo(MONDAY.plusMonths(12));
    }

    @Test
    void nobody_else_reads_a_request() {
        RequestId draft = sending.begin(pair);
        RequestId sent = sending.sent(pair);
        Pair others = sending.partners();

        assertThat(sheet.request(pair.nadia(), draft)).isEmpty();
        assertThat(sheet.request(pair.nadia(), sent)).isPresent();
        for (Actor other : List.of(others.marie(), others.nadia(), People.yvesAubert(pair.structure()))) {
            assertThat(sheet.request(other, sent)).isEmpty();
            assertThat(sheet.document(
                            other,
                            sending.seen(pair.marie(), sent)
                                    .documents()
                                    .getFirst()
                                    .id()))
                    .isEmpty();
        }
    }

    @Test
    void nobody_else_acts_on_a_request() {
        RequestId request = sending.inProgress(pair);
        Pair others = sending.partners();

        assertThat(refusal(() ->
                        treatment.askMore(others.nadia(), new AskMore(UUID.randomUUID(), request, 2, "Quels jours ?"))))
                .isInstanceOf(OfRequest.UnknownRequest.class);
        assertThat(refusal(() -> followUp.answer(
                        People.yvesAubert(pair.structure()), new AnswerBody(UUID.randomUUID(), request, "Le mardi."))))
                .isInstanceOf(OfRequest.UnknownRequest.class);
    }

    @Test
    void requests_are_begun_from_the_first_day_of_the_agreement_to_its_last() {
        BodyCode body = pair.body();
        assertThat(refusal(() -> start(given.structure(body, MONDAY.plusDays(1), MONDAY.plusYears(1)))))
                .isEqualTo(new OfRequest.AgreementNotStarted(MONDAY.plusDays(1)));
        assertThat(refusal(() -> start(given.structure(body, MONDAY.minusYears(1), MONDAY.minusDays(1)))))
                .isEqualTo(new OfRequest.AgreementOver(MONDAY.minusDays(1)));
        start(given.structure(body, MONDAY, MONDAY.plusYears(1)));
        start(given.structure(body, MONDAY.minusYears(1), MONDAY));
    }

    @Test
    void the_end_of_the_agreement_stops_drafts_and_nothing_that_was_sent() {
        BodyCode body = pair.body();
        Pair ending = new Pair(given.structure(body, MONDAY.minusYears(1), MONDAY.plusDays(3)), body);
        RequestId sent = sending.inProgress(ending);
        RequestId draft = sending.draft(ending, Papers.checkUpFor("Durand", "Paul"));

        clock.daysLater(4, () -> {
            assertThat(refusal(() -> sending.send(ending, draft)))
                    .isEqualTo(new OfRequest.AgreementOver(MONDAY.plusDays(3)));
            sending.close(ending, sent, Ending.DONE, "Rendez-vous pris.");
        });

        assertThat(sending.seen(ending.marie(), sent).status()).isEqualTo(RequestStatus.DONE);
    }

    @Test
    void a_request_that_looks_like_one_under_way_is_sent_knowingly_only() {
        RequestId first = sending.sent(pair);
        RequestId second = sending.draft(pair, Papers.checkUpFor("LEFEVRE", "jeanne"));
        long version = sending.seen(pair.marie(), second).version();

        assertThat(sheet.duplicatesOf(pair.marie(), second))
                .extracting(DuplicateView::id)
                .containsExactly(first);
        assertThat(refusal(
                        () -> writing.send(pair.marie(), new SendRequest(UUID.randomUUID(), second, version, false))))
                .isInstanceOf(OfRequest.PossibleDuplicate.class);
        writing.send(pair.marie(), new SendRequest(UUID.randomUUID(), second, version, true));

        assertThat(sending.seen(pair.marie(), second).status()).isEqualTo(RequestStatus.SENT);
    }

    @Test
    void of_two_savings_of_the_same_draft_the_second_is_told_of_the_first() {
        RequestId draft = sending.draft(pair, Papers.checkUpFor("Durand", "Paul"));

        assertThat(refusal(() ->
                        writing.save(pair.victor(), new SaveDraft(draft, 0, Papers.checkUpFor("Durand", "Pauline")))))
                .isInstanceOfSatisfying(
                        OfRequest.RequestChangedMeanwhile.class,
                        changed -> assertThat(changed.by()).isEqualTo("Marie Pichon"));
    }

    @Test
    void personal_data_go_with_the_retention_of_the_kind_and_not_before() {
        RequestId request = sending.inProgress(pair);
        UUID file = sending.seen(pair.nadia(), request).documents().getFirst().fileKey();
        sending.close(pair, request, Ending.REFUSED, "Madame Lefèvre est déjà suivie.");

        clock.daysLater(364, erasure::eraseDue);
        assertThat(given.everythingAbout(request.value())).contains("Lefèvre").contains("0556000001");

        clock.daysLater(365, erasure::eraseDue);
        assertThat(given.everythingAbout(request.value()))
                .doesNotContainIgnoringCase("lefèvre")
                .doesNotContainIgnoringCase("lefevre")
                .doesNotContain("0556000001", "1984", "permanence", "accord", "SEULE");
        RequestView seen = sending.seen(pair.marie(), request);
        assertThat(seen.number()).startsWith("ODS-2026-");
        assertThat(seen.kind().code()).isEqualTo(Papers.BILAN_SANTE);
        assertThat(seen.status()).isEqualTo(RequestStatus.REFUSED);
        assertThat(seen.endedAt()).isNotNull();
        assertThat(sheet.referencedFiles(List.of(file))).isEmpty();
    }

    @Test
    void a_draft_that_nobody_touches_is_thrown_away_after_ninety_days() {
        RequestId draft = sending.draft(pair, Papers.checkUpFor("Durand", "Paul"));

        clock.daysLater(89, erasure::eraseDue);
        assertThat(sheet.request(pair.marie(), draft)).isPresent();

        clock.daysLater(91, erasure::eraseDue);
        assertThat(sheet.request(pair.marie(), draft)).isEmpty();
    }

    @Test
    void a_list_takes_two_statements_and_a_request_one() {
        RequestId request = sending.sent(pair);
        sending.sent(pair);
        RequestQuery query = new RequestQuery(
                "lefevre", null, true, null, null, null, false, MONDAY, MONDAY, Sort.PERSON, false, 1, 50);
        Scope scope = new Scope(pair.body(), pair.structure());

        assertThat(statements.of(() -> overview.page(pair.marie(), scope, query)))
                .hasSize(2);
        assertThat(overview.page(pair.marie(), scope, query).rows()).hasSize(2);
        assertThat(statements.of(() -> sheet.request(pair.marie(), request))).hasSize(1);
    }

    @Test
    void a_body_counts_what_was_sent_to_it_and_taken_in_charge_by_nobody() {
        sending.sent(pair);
        sending.inProgress(pair);
        sending.begin(pair);
        Pair others = sending.partners();

        assertThat(overview.waiting(pair.nadia(), pair.body())).isEqualTo(1);
        assertThat(overview.waiting(others.nadia(), others.body())).isZero();
        assertThat(refusal(() -> overview.waiting(others.nadia(), pair.body())))
                .isInstanceOf(OfRequest.UnknownRequest.class);
        assertThat(statements.of(() -> overview.waiting(pair.nadia(), pair.body())))
                .hasSize(1);
    }

    @Test
    void a_list_names_the_structures_its_requests_come_from() {
        sending.sent(pair);
        given.structure(pair.body(), MONDAY, MONDAY.plusYears(1));
        RequestQuery all =
                new RequestQuery("", null, false, null, null, null, false, null, null, Sort.DUE, false, 1, 50);

        assertThat(overview.page(pair.nadia(), new Scope(pair.body(), null), all)
                        .structures())
                .extracting(option -> option.id())
                .containsExactly(pair.structure());
    }

    @Test
    void late_requests_are_those_that_wait_for_the_body_beyond_the_due_date() {
        sending.inProgress(pair);
        RequestId waiting = sending.inProgress(pair);
        treatment.askMore(
                pair.nadia(),
                new AskMore(
                        UUID.randomUUID(),
                        waiting,
                        sending.seen(pair.nadia(), waiting).version(),
                        "Quels jours ?"));
        RequestQuery late =
                new RequestQuery("", null, false, null, null, null, true, null, null, Sort.DUE, false, 1, 50);
        Scope scope = new Scope(pair.body(), null);

        clock.daysLater(
                45,
                () -> assertThat(overview.page(pair.nadia(), scope, late).rows())
                        .isEmpty());
        clock.daysLater(
                46,
                () -> assertThat(overview.page(pair.nadia(), scope, late).rows())
                        .hasSize(1));
    }

    private void start(StructureId structure) {
        var _ = writing.start(
                People.mariePichon(structure),
                new StartRequest(UUID.randomUUID(), structure, pair.body(), Papers.BILAN_SANTE));
    }

    private static PartnerRefusal refusal(Runnable act) {
        return catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }
}
