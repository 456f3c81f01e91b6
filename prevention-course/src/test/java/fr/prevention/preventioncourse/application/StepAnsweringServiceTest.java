package fr.prevention.preventioncourse.application;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.YES;
import static fr.prevention.preventioncourse.Filling.question;
import static fr.prevention.preventioncourse.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.AnswersRejected;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.CommentTooLong;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ProfileNotValidated;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownStep;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepStatus;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StepAnsweringServiceTest {

    private final Desk desk = new Desk();
    private final EstablishmentId id = desk.openCourse();

    @Test
    void a_step_may_be_saved_half_answered() {
        desk.save(id, E1, Map.of(question("Q07"), YES));

        assertThat(desk.state(id, E1).status()).isEqualTo(StepStatus.IN_PROGRESS);
        assertThat(desk.events).isEmpty();
    }

    @Test
    void a_completed_step_is_told_once_to_the_fund() {
        desk.save(id, E4, Filling.wholeStep4());
        desk.save(id, E4, Filling.wholeStep4());

        assertThat(desk.told(StepCompleted.class)).singleElement().satisfies(fact -> {
            assertThat(fact.step()).isEqualTo(E4);
            assertThat(fact.fund().value()).isEqualTo("CARSAT-HDF");
            assertThat(fact.round()).isEqualTo(1);
        });
    }

    @Test
    void a_blank_answer_is_no_answer() {
        desk.save(id, E1, Map.of(question("Q03"), new AnswerValue.Text("  ")));

        assertThat(desk.state(id, E1).status()).isEqualTo(StepStatus.TO_DO);
    }

    @Test
    void refuses_before_the_profile_is_validated() {
        EstablishmentId draft = desk.openCourseOfDraftProfile();

        assertThat(refusalOf(() -> desk.save(draft, E1, Map.of()))).isEqualTo(new ProfileNotValidated());
    }

    @Test
    void refuses_with_every_problem_and_keeps_nothing() {
        assertThat(refusalOf(() ->
                        desk.save(id, E1, Map.of(question("Q02"), YES, question("Q03"), new AnswerValue.Text("Inès")))))
                .isEqualTo(new AnswersRejected(Map.of(question("Q02"), AnswerProblem.HIDDEN_QUESTION)));
        assertThat(desk.state(id, E1).content().isEmpty()).isTrue();
    }

    @Test
    void refuses_a_comment_beyond_four_thousand_characters() {
        SaveStep save = new SaveStep(id, E1, 0, Map.of(), "a".repeat(4001));

        assertThat(refusalOf(() -> desk.answering.save(People.biscuiterieDuMarais(id), save)))
                .isEqualTo(new CommentTooLong(4000));
    }

    @Test
    void nobody_but_the_establishment_answers() {
        SaveStep save = new SaveStep(id, E1, 0, Map.of(question("Q07"), YES), "");

        assertThat(refusalOf(() -> desk.answering.save(People.claireMartin(), save)))
                .isEqualTo(new UnknownStep());
        Actor dubois = People.menuiserieDubois(EstablishmentId.next());
        assertThat(refusalOf(() -> desk.answering.save(dubois, save))).isEqualTo(new UnknownStep());
    }

    @Test
    void refuses_a_step_that_does_not_exist() {
        SaveStep save = new SaveStep(id, new StepCode("E9"), 0, Map.of(), "");

        assertThat(refusalOf(() -> desk.answering.save(People.biscuiterieDuMarais(id), save)))
                .isEqualTo(new UnknownStep());
    }
}
