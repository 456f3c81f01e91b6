package fr.prevention.partnerspace.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.identity.api.AccountId;
import fr.prevention.partnerspace.Papers;
import fr.prevention.partnerspace.TickingClock;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestMessage;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.domain.kind.RequestKind;
import fr.prevention.partnerspace.domain.request.AgentInCharge;
import fr.prevention.partnerspace.domain.request.RequestOrigin;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What holds for requests, their history and the settings of their kinds wherever they are kept. */
public abstract class RequestsContract {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final AgentInCharge NADIA = new AgentInCharge(new AccountId(UUID.randomUUID()), "Nadia Benali");

    private final RequestSignature marie =
            new RequestSignature(new AccountId(UUID.randomUUID()), "Marie Pichon", TickingClock.MONDAY_MORNING);

    protected abstract ServiceRequests requests();

    protected abstract RequestHistory history();

    protected abstract RequestKinds kinds();

    protected abstract StructureId structure();

    protected abstract BodyCode body();

    /** A kind that is kept there. */
    protected abstract RequestKind kind();

    /** What the kind asks, for this person. */
    protected abstract RequestContent about(String lastName, String firstName);

    @Test
    void a_request_is_read_as_it_was_kept() {
        ServiceRequest closed = closed();

        assertThat(held(closed.getId()).state())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(closed.state());
    }

    @Test
    void a_draft_is_begun_once() {
        ServiceRequest draft = ServiceRequest.draft(origin(), kind(), marie);

        assertThat(requests().begin(draft)).isTrue();
        assertThat(requests().begin(draft)).isFalse();
    }

    @Test
    void a_request_that_is_no_longer_the_version_read_is_refused() {
        RequestId id = begun();
        ServiceRequest first = written(id, "Durand");
        ServiceRequest second = written(id, "Dupont");
        requests().update(first);

        assertThat(catchThrowableOfType(PartnerRefused.class, () -> requests().update(second))
                        .refusal())
                .isInstanceOf(OfRequest.RequestChangedMeanwhile.class);
    }

    @Test
    void numbers_follow_one_another_in_each_year() {
        String first = requests().nextNumber(2031);
        String second = requests().nextNumber(2031);

        assertThat(first).startsWith("ODS-2031-");
        assertThat(Integer.parseInt(second.substring(9)) - Integer.parseInt(first.substring(9)))
                .isEqualTo(1);
    }

    @Test
    void the_same_person_is_recognised_without_accents_nor_case_while_a_request_is_under_way() {
        ServiceRequest sent = sent("LEFEVRE", "jeanne");
        ServiceRequest draft = written(begun(), "Lefèvre");

        assertThat(requests().alike(draft)).extracting(DuplicateView::id).containsExactly(sent.getId());
        assertThat(requests().alike(written(begun(), "Durand"))).isEmpty();
    }

    @Test
    void documents_are_counted_and_found_by_their_submission() {
        RequestId id = begun();
        RequestDocumentId document = RequestDocumentId.next();
        UUID submission = UUID.randomUUID();
        requests().addDocument(id, document, submission, Papers.pdf("accord.pdf"), marie);

        assertThat(requests().documentOf(id, submission)).contains(document);
        assertThat(held(id).state().documents()).isEqualTo(1);
        requests().removeDocument(id, document);
        assertThat(held(id).state().documents()).isZero();
    }

    @Test
    void erasing_forgets_the_person_on_the_day_and_not_before() {
        ServiceRequest closed = closed();

        assertThat(requests().eraseDue(MONDAY.plusMonths(24).minusDays(1), marie.at()))
                .doesNotContain(closed.getId());
        assertThat(requests().eraseDue(MONDAY.plusMonths(24), marie.at())).contains(closed.getId());
        assertThat(held(closed.getId()).state().content()).isEqualTo(RequestContent.EMPTY);
        assertThat(held(closed.getId()).state().number())
                .isEqualTo(closed.state().number());
        assertThat(requests().eraseDue(MONDAY.plusMonths(24), marie.at())).doesNotContain(closed.getId());
    }

    @Test
    void only_forgotten_drafts_are_thrown_away() {
        RequestId draft = begun();
        ServiceRequest sent = sent("Durand", "Paul");

        assertThat(requests().discardForgotten(marie.at())).isZero();
        var _ = requests().discardForgotten(marie.at().plus(Duration.ofSeconds(1)));
        assertThat(requests().held(draft)).isEmpty();
        assertThat(requests().held(sent.getId())).isPresent();
    }

    @Test
    void acts_and_messages_are_remembered_by_their_submission() {
        RequestId id = begun();
        UUID act = UUID.randomUUID();
        UUID message = UUID.randomUUID();
        history().add(id, act, new RequestFact(RequestFactKind.SENT, marie.at(), marie.name(), ""));
        history().add(id, new RequestMessage(message, RequestSide.BODY, "Nadia Benali", marie.at(), "Bonjour"));

        assertThat(history().holds(act)).isTrue();
        assertThat(history().holds(message)).isFalse();
        assertThat(history().holdsMessage(message)).isTrue();
        assertThat(history().holdsMessage(act)).isFalse();
    }

    @Test
    void of_two_decisions_on_the_same_settings_the_second_is_told_the_first() {
        KindSettings first = new KindSettings(false, 10, 6, 0);

        assertThat(kinds().decided(body())).isEmpty();
        assertThat(kinds().decide(body(), kind().code(), first)).isEmpty();
        assertThat(kinds().decide(body(), kind().code(), new KindSettings(true, 20, 6, 0)))
                .contains(new KindSettings(false, 10, 6, 1));
        assertThat(kinds().decide(body(), kind().code(), new KindSettings(true, 20, 6, 1)))
                .isEmpty();
        assertThat(kinds().decided(body())).containsEntry(kind().code(), new KindSettings(true, 20, 6, 2));
    }

    private ServiceRequest closed() {
        ServiceRequest sent = sent("Lefèvre", "Jeanne");
        var _ = sent.assign(NADIA, sent.loadedVersion(), marie);
        var _ = sent.close(Ending.DONE, "Fait.", 24, sent.loadedVersion(), marie);
        requests().update(sent);
        return sent;
    }

    private ServiceRequest sent(String lastName, String firstName) {
        RequestId id = begun();
        ServiceRequest draft = held(id);
        draft.write(about(lastName, firstName), kind(), MONDAY, 0, marie);
        var _ = draft.send(requests().nextNumber(2026), 30, marie);
        requests().update(draft);
        return held(id);
    }

    private ServiceRequest written(RequestId id, String lastName) {
        ServiceRequest draft = held(id);
        draft.write(about(lastName, "Jeanne"), kind(), MONDAY, 0, marie);
        return draft;
    }

    private RequestId begun() {
        RequestOrigin origin = origin();
        var _ = requests().begin(ServiceRequest.draft(origin, kind(), marie));
        return origin.id();
    }

    private RequestOrigin origin() {
        return new RequestOrigin(RequestId.next(), structure(), body());
    }

    private ServiceRequest held(RequestId id) {
        return requests().held(id).orElseThrow();
    }
}
