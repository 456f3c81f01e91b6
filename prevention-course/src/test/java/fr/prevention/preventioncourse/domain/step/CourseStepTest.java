package fr.prevention.preventioncourse.domain.step;

import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.NO;
import static fr.prevention.preventioncourse.Filling.YES;
import static fr.prevention.preventioncourse.Filling.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.Walking;
import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NoAttachmentHere;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotInThisStatus;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.StepApproved;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TooManyDocuments;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Step 4: Q22 yes/no, Q23 optional, Q24 yes/no with a document wanted for yes. */
class CourseStepTest {

    private static final Map<QuestionCode, AnswerValue> WHOLE = Filling.wholeStep4();
    private static final Map<QuestionCode, AnswerValue> WANTING = Map.of(question("Q22"), NO, question("Q24"), YES);
    private static final QuestionCode Q24 = question("Q24");

    private final StepDefinition definition = TmsPros.step(E4);
    private final Signature biscuiterie = new Signature("Biscuiterie du Marais", Walking.MONDAY_MORNING);
    private final Signature claire = new Signature("Claire Martin", Walking.MONDAY_MORNING.plusSeconds(3600));
    private CourseStep step = CourseStep.open(CourseId.next(), E4, new Signature("", Walking.MONDAY_MORNING));

    @Test
    void saving_nothing_does_nothing() {
        assertThat(save(Map.of()).hasEffect()).isFalse();
        assertThat(status()).isEqualTo(StepStatus.TO_DO);
    }

    @Test
    void the_first_answer_starts_the_step() {
        assertThat(kinds(save(Map.of(question("Q22"), NO)))).containsExactly(TimelineKind.SAVED);
        assertThat(status()).isEqualTo(StepStatus.IN_PROGRESS);
    }

    @Test
    void a_whole_step_completes_at_once_and_the_fund_is_told() {
        StepOutcome outcome = save(WHOLE);

        assertThat(kinds(outcome)).containsExactly(TimelineKind.SAVED, TimelineKind.COMPLETED);
        assertThat(outcome.fundToBeTold()).isTrue();
        assertThat(step.rounds()).isEqualTo(1);
    }

    @Test
    void a_deposit_alone_never_completes_the_next_save_does() {
        save(WANTING);
        attach("évaluation.pdf");
        assertThat(status()).isEqualTo(StepStatus.IN_PROGRESS);

        StepOutcome outcome = save(WANTING);

        assertThat(kinds(outcome)).containsExactly(TimelineKind.COMPLETED);
        assertThat(outcome.fundToBeTold()).isTrue();
    }

    @Test
    void losing_an_expected_document_undoes_completeness_and_the_fund_is_not_told_again() {
        save(WANTING);
        DocumentId document = attach("évaluation.pdf");
        save(WANTING);

        StepOutcome lost = kept(step.remove(definition, Q24, document, biscuiterie));
        attach("évaluation corrigée.pdf");
        StepOutcome again = save(WANTING);

        assertThat(kinds(lost)).containsExactly(TimelineKind.DOCUMENT_REMOVED, TimelineKind.NO_LONGER_COMPLETE);
        assertThat(status()).isEqualTo(StepStatus.COMPLETE);
        assertThat(again.fundToBeTold()).isFalse();
        assertThat(step.rounds()).isEqualTo(1);
    }

    @Test
    void a_returned_step_is_complete_again_only_when_something_changed() {
        save(WHOLE);
        giveBack();

        assertThat(save(WHOLE).hasEffect()).isFalse();
        StepOutcome again = kept(step.save(definition, WHOLE, "Voici la précision.", version(), biscuiterie));

        assertThat(kinds(again)).containsExactly(TimelineKind.SAVED, TimelineKind.COMPLETED);
        assertThat(again.fundToBeTold()).isTrue();
        assertThat(step.rounds()).isEqualTo(2);
    }

    @Test
    void an_approved_step_stays_approved_and_is_marked_while_it_differs() {
        save(WHOLE);
        approve();

        assertThat(kinds(save(Map.of(question("Q22"), YES, question("Q24"), NO))))
                .containsExactly(TimelineKind.SAVED, TimelineKind.MODIFIED_AFTER_APPROVAL);
        assertThat(step.state().modifiedSinceApproval()).isTrue();
        assertThat(status()).isEqualTo(StepStatus.APPROVED);

        save(WHOLE);
        assertThat(step.state().modifiedSinceApproval()).isFalse();
    }

    @Test
    void an_approved_step_is_approved_again_only_to_acknowledge_a_change() {
        save(WHOLE);
        approve();
        assertThat(refused(this::approve)).isEqualTo(new NotInThisStatus(StepStatus.APPROVED));

        save(Map.of(question("Q22"), YES, question("Q24"), NO));
        approve();

        assertThat(step.state().modifiedSinceApproval()).isFalse();
    }

    @Test
    void an_approved_step_can_be_reopened() {
        save(WHOLE);
        approve();

        assertThat(kinds(giveBack())).containsExactly(TimelineKind.REOPENED);
        assertThat(status()).isEqualTo(StepStatus.TO_COMPLETE);
    }

    @Test
    void only_a_complete_or_approved_step_is_decided_on() {
        assertThat(refused(this::approve)).isEqualTo(new NotInThisStatus(StepStatus.TO_DO));
        save(Map.of(question("Q22"), NO));
        assertThat(refused(this::giveBack)).isEqualTo(new NotInThisStatus(StepStatus.IN_PROGRESS));
    }

    @Test
    void the_fund_decides_on_what_it_read() {
        save(WHOLE);
        long read = version();
        attach("ajout de dernière minute.pdf");

        assertThat(refused(() -> step.approve(read, "", claire)))
                .isEqualTo(new ChangedMeanwhile("Biscuiterie du Marais", biscuiterie.at()));
    }

    @Test
    void a_form_opened_before_another_save_is_not_current_any_more() {
        save(Map.of(question("Q22"), NO));

        assertThat(refused(() -> step.save(definition, WHOLE, "", 0, biscuiterie)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(step.save(definition, Map.of(question("Q22"), NO), "", 0, biscuiterie)
                        .hasEffect())
                .as("the same content again")
                .isFalse();
    }

    @Test
    void a_form_opened_before_a_deposit_is_still_current() {
        long opened = version();
        attach("évaluation.pdf");

        assertThat(kept(step.save(definition, WHOLE, "", opened, biscuiterie)).hasEffect())
                .isTrue();
    }

    @Test
    void a_form_opened_before_a_return_is_not_current_any_more() {
        save(WHOLE);
        long opened = version();
        giveBack();

        assertThat(refused(() -> step.save(definition, WANTING, "", opened, biscuiterie)))
                .isEqualTo(new ChangedMeanwhile("Claire Martin", claire.at()));
    }

    @Test
    void documents_go_where_they_are_taken_and_no_more_than_five() {
        for (int i = 0; i < 5; i++) {
            attach("évaluation " + i + ".pdf");
        }

        assertThat(refused(() -> attach("sixième.pdf"))).isEqualTo(new TooManyDocuments(5));
        assertThat(refused(() -> step.attach(definition, question("Q22"), file("x.pdf"), biscuiterie)))
                .isEqualTo(new NoAttachmentHere());
    }

    @Test
    void an_approved_step_takes_new_documents_but_keeps_its_own() {
        save(WHOLE);
        DocumentId before = attach("évaluation.pdf");
        approve();
        attach("complément.pdf");

        assertThat(step.state().modifiedSinceApproval()).isTrue();
        assertThat(refused(() -> step.remove(definition, Q24, before, biscuiterie)))
                .isEqualTo(new StepApproved());
        assertThat(refused(() -> step.replace(definition, before, file("autre.pdf"), biscuiterie)))
                .isEqualTo(new StepApproved());
    }

    @Test
    void a_replaced_file_is_a_change_worth_a_new_review() {
        save(WHOLE);
        DocumentId document = attach("évaluation.pdf");
        giveBack();
        kept(step.replace(
                definition,
                document,
                new DepositedFile(document, UUID.randomUUID(), "évaluation signée.pdf"),
                biscuiterie));

        assertThat(kinds(save(WHOLE))).containsExactly(TimelineKind.COMPLETED);
    }

    private StepOutcome save(Map<QuestionCode, AnswerValue> answers) {
        return kept(step.save(definition, answers, "", version(), biscuiterie));
    }

    private DocumentId attach(String name) {
        DepositedFile file = file(name);
        kept(step.attach(definition, Q24, file, biscuiterie));
        return file.document();
    }

    private void approve() {
        kept(step.approve(version(), "", claire));
    }

    private StepOutcome giveBack() {
        return kept(step.requestComplement(version(), "Préciser.", claire));
    }

    /** What keeping the step does: one version more when something happened. */
    private StepOutcome kept(StepOutcome outcome) {
        StepState state = step.state();
        step = CourseStep.reconstitute(new StepState(
                state.id(),
                state.course(),
                state.code(),
                state.status(),
                state.statusSince(),
                state.fundTold(),
                state.rounds(),
                state.content(),
                state.reviewed(),
                state.changed(),
                state.touched(),
                state.formVersion(),
                state.version() + (outcome.hasEffect() ? 1 : 0)));
        return outcome;
    }

    private long version() {
        return step.state().version();
    }

    private StepStatus status() {
        return step.state().status();
    }

    private static DepositedFile file(String name) {
        return new DepositedFile(DocumentId.next(), UUID.randomUUID(), name);
    }

    private static List<TimelineKind> kinds(StepOutcome outcome) {
        return outcome.facts().stream().map(TimelineEntry::kind).toList();
    }

    private static PreventionCourseRefusal refused(Runnable act) {
        return catchThrowableOfType(PreventionCourseRefused.class, act::run).refusal();
    }
}
