package fr.prevention.preventioncourse;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E4;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotInThisStatus;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.QuotaReached;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TooManyDocuments;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepApproved;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepCommented;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepDocuments;
import fr.prevention.preventioncourse.api.StepDocuments.AttachDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import fr.prevention.preventioncourse.api.StepDocuments.ReplaceDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReuseDocument;
import fr.prevention.preventioncourse.api.StepReturned;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.StepReview.ApproveStep;
import fr.prevention.preventioncourse.api.StepReview.CommentStep;
import fr.prevention.preventioncourse.api.StepReview.RequestComplement;
import fr.prevention.preventioncourse.application.CourseOpening;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;

/** Several people at the same moment: the database decides, once. */
@InPreventionCourse
class RacesIT {

    private static final String DONE = "done";

    @Autowired
    private Walking walking;

    @Autowired
    private CourseOpening opening;

    @Autowired
    private StepAnswering answering;

    @Autowired
    private StepDocuments documents;

    @Autowired
    private StepReview review;

    @Autowired
    private PublishedFacts facts;

    @Test
    void twenty_deposits_for_five_places_fill_exactly_five() {
        EstablishmentId id = walking.openCourse();

        List<Object> results = Together.call(20, () -> outcome(() -> walking.attach(id, E1, "Q05", "tableau.xlsx")));

        assertThat(results).filteredOn(DocumentId.class::isInstance).hasSize(5);
        assertThat(results).filteredOn(new TooManyDocuments(5)::equals).hasSize(15);
        assertThat(walking.step(id, E1).documents().get(new QuestionCode("Q05")))
                .hasSize(5);
    }

    @Test
    void deposits_in_several_steps_at_once_never_pass_the_quota() {
        EstablishmentId id = walking.openCourse();
        Actor biscuiterie = People.biscuiterieDuMarais(id);
        Map<StepCode, String> places = Map.of(E1, "Q05", Filling.E2, "Q10", Filling.E3, "Q15", E4, "Q24");
        long half = DataSize.ofGigabytes(1).toBytes() / 2;

        List<Object> results = Together.call(places.entrySet().stream()
                .map(place -> (Callable<Object>) () -> outcome(() -> documents.attach(
                        biscuiterie,
                        new AttachDocument(
                                UUID.randomUUID(),
                                id,
                                place.getKey(),
                                new QuestionCode(place.getValue()),
                                new ReceivedFile(UUID.randomUUID(), "film.pdf", "application/pdf", half, "00")))))
                .toList());

        assertThat(results).filteredOn(DocumentId.class::isInstance).hasSize(2);
        assertThat(results).filteredOn(QuotaReached.class::isInstance).hasSize(2);
    }

    @Test
    void the_same_deposit_sent_many_times_makes_one_document() {
        EstablishmentId id = walking.openCourse();
        AttachDocument deposit =
                new AttachDocument(UUID.randomUUID(), id, E1, new QuestionCode("Q05"), Filling.file("tableau.xlsx"));
        Actor biscuiterie = People.biscuiterieDuMarais(id);

        List<DocumentId> made = Together.call(8, () -> documents.attach(biscuiterie, deposit));

        assertThat(new HashSet<>(made)).hasSize(1);
        assertThat(walking.step(id, E1).documents().get(new QuestionCode("Q05")))
                .hasSize(1);
    }

    @Test
    void of_an_approval_and_a_return_at_once_exactly_one_counts() {
        EstablishmentId id = walking.openCourse();
        walking.completeStep4(id);
        long version = walking.step(id, E4).version();
        Actor claire = People.claireMartin();

        List<Object> results = Together.call(List.of(
                deciding(() -> review.approve(claire, new ApproveStep(UUID.randomUUID(), id, E4, version, ""))),
                deciding(() -> review.requestComplement(
                        claire, new RequestComplement(UUID.randomUUID(), id, E4, version, "Préciser.")))));

        assertThat(results).filteredOn(DONE::equals).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !DONE.equals(result))
                .singleElement()
                .isInstanceOfAny(ChangedMeanwhile.class, NotInThisStatus.class);
        assertThat(told(StepApproved.class, id) + told(StepReturned.class, id)).isEqualTo(1);
    }

    @Test
    void a_replacement_during_the_approval_never_touches_what_was_approved() {
        for (int round = 0; round < 10; round++) {
            EstablishmentId id = walking.openCourse();
            walking.completeStep4(id);
            DocumentId shared = walking.attach(id, E4, "Q24", "lu.pdf");
            Actor biscuiterie = People.biscuiterieDuMarais(id);
            documents.reuse(biscuiterie, new ReuseDocument(id, E1, new QuestionCode("Q05"), shared));
            long version = walking.step(id, E4).version();
            ApproveStep approval = new ApproveStep(UUID.randomUUID(), id, E4, version, "");
            ReplaceDocument replacement =
                    new ReplaceDocument(UUID.randomUUID(), id, shared, Filling.file("nouveau.pdf"));

            List<Object> results = Together.call(List.of(
                    deciding(() -> review.approve(People.claireMartin(), approval)),
                    deciding(() -> documents.replace(biscuiterie, replacement)),
                    deciding(() -> documents.replace(biscuiterie, replacement))));

            boolean approved = results.getFirst().equals(DONE);
            assertThat(results.subList(1, 3)).containsOnly(DONE);
            assertThat(names(id, E1, "Q05")).containsExactly("nouveau.pdf");
            assertThat(names(id, E4, "Q24")).containsExactly(approved ? "lu.pdf" : "nouveau.pdf");
            assertThat(walking.step(id, E4).modifiedSinceApproval()).isFalse();
        }
    }

    @Test
    void an_approval_sent_many_times_is_told_once() {
        EstablishmentId id = walking.openCourse();
        walking.completeStep4(id);
        ApproveStep approval =
                new ApproveStep(UUID.randomUUID(), id, E4, walking.step(id, E4).version(), "Bravo.");

        List<Object> results = Together.call(6, deciding(() -> review.approve(People.claireMartin(), approval)));

        assertThat(results).containsOnly(DONE);
        assertThat(told(StepApproved.class, id)).isEqualTo(1);
    }

    @Test
    void a_comment_sent_many_times_is_kept_and_told_once() {
        EstablishmentId id = walking.openCourse();
        CommentStep comment = new CommentStep(UUID.randomUUID(), id, E1, "Pensez au CSE.");

        Together.call(6, deciding(() -> review.comment(People.claireMartin(), comment)));

        assertThat(walking.step(id, E1).fundComments()).hasSize(1);
        assertThat(told(StepCommented.class, id)).isEqualTo(1);
    }

    @Test
    void a_completing_save_sent_many_times_tells_the_fund_once() {
        EstablishmentId id = walking.openCourse();
        SaveStep save = new SaveStep(id, E4, walking.step(id, E4).version(), Filling.wholeStep4(), "");
        Actor biscuiterie = People.biscuiterieDuMarais(id);

        List<Object> results = Together.call(6, deciding(() -> answering.save(biscuiterie, save)));

        assertThat(results).containsOnly(DONE);
        assertThat(told(StepCompleted.class, id)).isEqualTo(1);
    }

    @Test
    void of_two_different_saves_of_the_same_version_the_second_is_shown_the_first() {
        EstablishmentId id = walking.openCourse();
        long version = walking.step(id, E4).version();
        Actor biscuiterie = People.biscuiterieDuMarais(id);

        List<Object> results = Together.call(List.of(
                deciding(() -> answering.save(biscuiterie, new SaveStep(id, E4, version, Map.of(), "Un"))),
                deciding(() -> answering.save(biscuiterie, new SaveStep(id, E4, version, Map.of(), "Deux")))));

        assertThat(results).filteredOn(DONE::equals).hasSize(1);
        assertThat(results).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(1);
    }

    @Test
    void an_enrolment_told_many_times_opens_one_course() {
        EstablishmentId id = EstablishmentId.next();

        Together.call(6, deciding(() -> opening.open(Walking.biscuiterie(id, "CARSAT-HDF"))));

        assertThat(walking.step(id, E1).timeline()).hasSize(1);
    }

    private List<String> names(EstablishmentId id, StepCode step, String question) {
        return walking.step(id, step).documents().getOrDefault(new QuestionCode(question), List.of()).stream()
                .map(DocumentView::fileName)
                .toList();
    }

    private <T extends Record> long told(Class<T> type, EstablishmentId id) {
        return facts.of(type).stream()
                .filter(fact -> fact.toString().contains(id.value().toString()))
                .count();
    }

    private static Callable<Object> deciding(Runnable act) {
        return () -> outcome(() -> {
            act.run();
            return DONE;
        });
    }

    private static Object outcome(Callable<?> act) throws Exception {
        try {
            return act.call();
        } catch (PreventionCourseRefused refused) {
            return refused.refusal();
        }
    }
}
