package fr.prevention.partnerspace;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.Sending.Pair;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestFollowUp;
import fr.prevention.partnerspace.api.RequestFollowUp.CancelRequest;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestTreatment;
import fr.prevention.partnerspace.api.RequestTreatment.AskMore;
import fr.prevention.partnerspace.api.RequestTreatment.CloseRequest;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.partnerspace.api.RequestWriting;
import fr.prevention.partnerspace.api.RequestWriting.AttachToRequest;
import fr.prevention.partnerspace.api.RequestWriting.SendRequest;
import fr.prevention.partnerspace.api.RequestWriting.StartRequest;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several people at the same moment: the database decides, once. */
@InPartnerSpace
class RequestRacesIT {

    private static final String DONE = "done";

    @Autowired
    private Sending sending;

    @Autowired
    private RequestWriting writing;

    @Autowired
    private RequestFollowUp followUp;

    @Autowired
    private RequestTreatment treatment;

    private Pair pair;

    @BeforeEach
    void meet() {
        pair = sending.partners();
    }

    @Test
    void a_double_click_on_send_makes_one_request_with_one_number() {
        RequestId draft = sending.draft(pair, Papers.checkUpFor("Lefèvre", "Jeanne"));
        SendRequest send = new SendRequest(
                UUID.randomUUID(), draft, sending.seen(pair.marie(), draft).version(), false);

        List<Object> results = Together.call(8, deciding(() -> writing.send(pair.marie(), send)));

        assertThat(results).containsOnly(DONE);
        assertThat(sending.seen(pair.marie(), draft).timeline())
                .filteredOn(fact -> fact.kind() == RequestFactKind.SENT)
                .hasSize(1);
    }

    @Test
    void a_double_click_on_begin_makes_one_draft() {
        StartRequest start = new StartRequest(UUID.randomUUID(), pair.structure(), pair.body(), Papers.BILAN_SANTE);

        List<RequestId> begun = Together.call(8, () -> writing.start(pair.marie(), start));

        assertThat(new HashSet<>(begun)).hasSize(1);
        assertThat(sending.seen(pair.marie(), begun.getFirst()).timeline()).hasSize(1);
    }

    @Test
    void twenty_requests_sent_at_once_get_twenty_numbers_in_a_row() {
        List<RequestId> drafts = IntStream.range(0, 20)
                .mapToObj(rank -> sending.draft(pair, Papers.checkUpFor("Personne" + rank, "Jeanne")))
                .toList();

        Together.call(drafts.stream()
                .map(draft -> deciding(() -> sending.send(pair, draft)))
                .toList());

        List<Integer> numbers = drafts.stream()
                .map(draft -> sending.seen(pair.marie(), draft).number().substring(9))
                .map(Integer::valueOf)
                .sorted()
                .toList();
        assertThat(new HashSet<>(numbers)).hasSize(20);
    }

    @Test
    void of_two_agents_who_decide_at_once_exactly_one_counts() {
        RequestId request = sending.inProgress(pair);
        long version = sending.seen(pair.nadia(), request).version();

        List<Object> results = Together.call(List.of(
                deciding(() -> treatment.close(
                        pair.nadia(),
                        new CloseRequest(UUID.randomUUID(), request, version, Ending.DONE, "Rendez-vous pris."))),
                deciding(() -> treatment.askMore(
                        pair.luc(), new AskMore(UUID.randomUUID(), request, version, "Quel jour ?")))));

        assertThat(results).filteredOn(DONE::equals).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !DONE.equals(result))
                .singleElement()
                .isInstanceOfAny(OfRequest.RequestChangedMeanwhile.class, OfRequest.RequestNotInThisStatus.class);
    }

    @Test
    void of_a_cancellation_and_a_closing_at_once_exactly_one_counts() {
        RequestId request = sending.inProgress(pair);
        long version = sending.seen(pair.nadia(), request).version();

        List<Object> results = Together.call(List.of(
                deciding(() -> treatment.close(
                        pair.nadia(),
                        new CloseRequest(UUID.randomUUID(), request, version, Ending.REFUSED, "Déjà suivie."))),
                deciding(() ->
                        followUp.cancel(pair.marie(), new CancelRequest(UUID.randomUUID(), request, version, "")))));

        RequestView after = sending.seen(pair.marie(), request);
        assertThat(results).filteredOn(DONE::equals).hasSize(1);
        assertThat(after.status()).isIn(RequestStatus.REFUSED, RequestStatus.CANCELLED);
        assertThat(after.timeline())
                .filteredOn(fact -> fact.kind() == RequestFactKind.REFUSED || fact.kind() == RequestFactKind.CANCELLED)
                .hasSize(1);
    }

    @Test
    void thirty_documents_for_ten_places_fill_exactly_ten() {
        RequestId draft = sending.begin(pair);

        Together.call(
                30,
                deciding(() -> writing.attach(
                        pair.marie(), new AttachToRequest(UUID.randomUUID(), draft, Papers.pdf("accord.pdf")))));

        assertThat(sending.seen(pair.marie(), draft).documents()).hasSize(10);
    }

    private static Callable<Object> deciding(Runnable act) {
        return () -> {
            try {
                act.run();
                return DONE;
            } catch (PartnerRefused refused) {
                return refused.refusal();
            }
        };
    }
}
