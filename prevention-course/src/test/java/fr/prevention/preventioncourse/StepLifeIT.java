package fr.prevention.preventioncourse;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.YES;
import static fr.prevention.preventioncourse.Filling.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.Change;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepAnswering;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.StepReview.CommentStep;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@InPreventionCourse
class StepLifeIT {

    private final Actor claire = People.claireMartin();

    @Autowired
    private Walking walking;

    @Autowired
    private StepSheet sheet;

    @Autowired
    private StepAnswering answering;

    @Autowired
    private StepReview review;

    @Autowired
    private PublishedFacts facts;

    private EstablishmentId id = EstablishmentId.next();

    @BeforeEach
    void openCourse() {
        id = walking.openCourse();
    }

    @Test
    void a_step_goes_from_nothing_to_approval_through_a_return() {
        walking.save(id, E1, Filling.wholeStep1());
        assertThat(step1().status()).isEqualTo(StepStatus.IN_PROGRESS);
        assertThat(step1().missingDocuments()).containsExactly(question("Q05"));

        walking.attach(id, E1, "Q05", "tableau de bord.xlsx");
        walking.save(id, E1, Filling.wholeStep1());
        assertThat(step1().status()).isEqualTo(StepStatus.COMPLETE);
        assertThat(step1().answered()).isEqualTo(step1().expected()).isEqualTo(7);

        walking.giveBack(claire, id, E1, "Joindre la lettre d'engagement.");
        assertThat(step1().status()).isEqualTo(StepStatus.TO_COMPLETE);

        walking.save(id, E1, Filling.wholeStep1());
        assertThat(step1().status()).as("nothing changed").isEqualTo(StepStatus.TO_COMPLETE);
        walking.attach(id, E1, "Q01", "engagement.pdf");
        walking.save(id, E1, Filling.wholeStep1());
        assertThat(step1().status()).isEqualTo(StepStatus.COMPLETE);

        walking.approve(claire, id, E1);
        assertThat(step1().status()).isEqualTo(StepStatus.APPROVED);
        assertThat(told()).containsExactly(1, 2);
        assertThat(step1().timeline().stream().map(TimelineEntry::kind))
                .containsExactly(
                        TimelineKind.OPENED,
                        TimelineKind.SAVED,
                        TimelineKind.DOCUMENT_ADDED,
                        TimelineKind.COMPLETED,
                        TimelineKind.RETURNED,
                        TimelineKind.DOCUMENT_ADDED,
                        TimelineKind.COMPLETED,
                        TimelineKind.APPROVED);
    }

    @Test
    void what_is_saved_is_read_again_as_typed() {
        Map<QuestionCode, AnswerValue> answers = Filling.wholeStep1();
        answers.put(question("Q06"), new AnswerValue.Number(new BigDecimal("12450.90")));
        answering.save(
                People.biscuiterieDuMarais(id), new SaveStep(id, E1, 0, answers, "  L'« élan » est donné.\r\nMerci. "));

        assertThat(step1().answers()).isEqualTo(answers);
        assertThat(step1().companyComment()).isEqualTo("L'« élan » est donné.\nMerci.");
        assertThat(step1().changedBy()).isEqualTo("Biscuiterie du Marais");
    }

    @Test
    void an_approved_step_keeps_its_approval_and_shows_what_changed() {
        walking.completeStep4(id);
        walking.approve(claire, id, E4);

        walking.save(
                id,
                E4,
                Map.of(question("Q22"), new AnswerValue.YesNo(true, "Absentéisme"), question("Q24"), Filling.NO));

        StepView step = walking.step(id, E4);
        assertThat(step.status()).isEqualTo(StepStatus.APPROVED);
        assertThat(step.modifiedSinceApproval()).isTrue();
        assertThat(step.changesSinceReview())
                .extracting(Change::question, Change::before)
                .containsExactly(tuple(question("Q22"), Filling.NO));

        walking.approve(claire, id, E4);
        assertThat(walking.step(id, E4).modifiedSinceApproval()).isFalse();
    }

    @Test
    void a_comment_of_the_fund_is_read_by_the_establishment_and_does_not_disturb_its_form() {
        long version = step1().version();
        review.comment(claire, new CommentStep(UUID.randomUUID(), id, E1, "Pensez au CSE."));

        answering.save(People.biscuiterieDuMarais(id), new SaveStep(id, E1, version, Map.of(question("Q07"), YES), ""));

        assertThat(step1().fundComments()).singleElement().satisfies(comment -> {
            assertThat(comment.author()).isEqualTo("Claire Martin");
            assertThat(comment.text()).isEqualTo("Pensez au CSE.");
        });
    }

    @Test
    void nobody_else_reads_the_step() {
        assertThat(sheet.step(People.menuiserieDubois(EstablishmentId.next()), id, E1))
                .isEmpty();
        assertThat(sheet.step(People.brunoFerri(), id, E1)).isEmpty();
        assertThat(sheet.step(claire, id, E1)).isPresent();
        assertThat(sheet.step(People.gillesLemaire(), id, E1)).isPresent();
    }

    private StepView step1() {
        return walking.step(id, E1);
    }

    private List<Integer> told() {
        return facts.of(StepCompleted.class).stream()
                .filter(fact -> fact.establishment().equals(id))
                .map(StepCompleted::round)
                .toList();
    }
}
