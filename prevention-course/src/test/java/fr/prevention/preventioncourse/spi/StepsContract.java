package fr.prevention.preventioncourse.spi;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.question;
import static fr.prevention.preventioncourse.Walking.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.Walking;
import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for courses, steps, documents and history wherever they are kept. */
public abstract class StepsContract {

    private final Signature biscuiterie = new Signature("Biscuiterie du Marais", MONDAY_MORNING.plusSeconds(60));
    private final Signature claire = new Signature("Claire Martin", MONDAY_MORNING.plusSeconds(3600));
    private final EstablishmentId id = EstablishmentId.next();
    private final Course course =
            Course.open(Walking.biscuiterie(id, "CARSAT-HDF"), "2026-11-23", LocalDate.of(2026, 11, 23));

    protected abstract Courses courses();

    protected abstract CourseSteps steps();

    protected abstract CourseDocuments documents();

    protected abstract StepHistory history();

    protected abstract FundAuthorities authorities();

    @BeforeEach
    void open() {
        courses().open(course);
        Signature portal = new Signature("", MONDAY_MORNING);
        steps().open(List.of(CourseStep.open(course.getId(), E4, portal), CourseStep.open(course.getId(), E1, portal)));
    }

    @Test
    void a_course_is_read_as_it_was_opened() {
        assertThat(courses().of(id)).get().usingRecursiveComparison().isEqualTo(course);
        assertThat(courses().of(EstablishmentId.next())).isEmpty();
    }

    @Test
    void a_course_keeps_its_enrolment_and_its_officer() {
        course.achieveEnrolment(MONDAY_MORNING);
        course.entrustTo(People.claireMartin().account(), "Claire Martin");
        courses().update(course);

        Course read = courses().of(id).orElseThrow();
        assertThat(read.enrolledValidatedAt()).contains(MONDAY_MORNING);
        assertThat(read.officer()).isEqualTo(course.officer());
        assertThat(read.version()).isEqualTo(1);
    }

    @Test
    void steps_come_in_their_order() {
        assertThat(steps().allHeld(course.getId())).extracting(CourseStep::code).containsExactly(E1, E4);
    }

    @Test
    void a_step_is_read_as_it_was_kept() {
        DepositedFile file = deposit("tableau.xlsx");
        CourseStep step = held();
        step.attach(TmsPros.step(E1), question("Q05"), file, biscuiterie);
        steps().update(step);
        CourseStep filled = held();
        filled.save(TmsPros.step(E1), Filling.wholeStep1(), "Fait.", 1, biscuiterie);
        steps().update(filled);
        CourseStep returned = held();
        returned.requestComplement(2, "Préciser.", claire);
        steps().update(returned);

        assertThat(held().state())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(returned.state());
        assertThat(held().state().version()).isEqualTo(3);
    }

    @Test
    void what_is_taken_away_is_no_longer_there() {
        DepositedFile file = deposit("tableau.xlsx");
        CourseStep step = held();
        step.attach(TmsPros.step(E1), question("Q05"), file, biscuiterie);
        steps().update(step);
        CourseStep again = held();
        again.remove(TmsPros.step(E1), question("Q05"), file.document(), biscuiterie);
        steps().update(again);
        documents().remove(file.document());

        assertThat(held().uses(file.document())).isFalse();
        assertThat(documents().find(course.getId(), file.document())).isEmpty();
    }

    @Test
    void a_step_that_is_no_longer_the_version_read_is_refused() {
        CourseStep first = held();
        CourseStep second = held();
        first.save(TmsPros.step(E1), Filling.wholeStep1(), "Un", 0, biscuiterie);
        second.save(TmsPros.step(E1), Filling.wholeStep1(), "Deux", 0, biscuiterie);
        steps().update(first);

        assertThat(catchThrowableOfType(PreventionCourseRefused.class, () -> steps().update(second))
                        .refusal())
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_document_is_found_by_its_submission_and_in_its_course_only() {
        UUID submission = UUID.randomUUID();
        DocumentId document = DocumentId.next();
        documents().add(course.getId(), document, submission, Filling.file("plan.pdf"), biscuiterie);

        assertThat(documents().ofSubmission(course.getId(), submission)).contains(document);
        assertThat(documents().ofSubmission(course.getId(), UUID.randomUUID())).isEmpty();
        assertThat(documents().find(new CourseId(UUID.randomUUID()), document)).isEmpty();
    }

    @Test
    void a_replaced_file_is_the_one_found() {
        DepositedFile file = deposit("plan.pdf");
        documents().replaceFile(file.document(), Filling.file("plan signé.pdf"), biscuiterie);

        assertThat(documents().find(course.getId(), file.document()))
                .map(DepositedFile::fileName)
                .contains("plan signé.pdf");
    }

    @Test
    void the_act_of_a_submission_is_remembered() {
        UUID submission = UUID.randomUUID();
        TimelineEntry fact = new TimelineEntry(TimelineKind.APPROVED, claire.at(), claire.name(), "");

        assertThat(history().holds(submission)).isFalse();
        history().add(held().getId(), submission, List.of(fact, fact));
        assertThat(history().holds(submission)).isTrue();
    }

    @Test
    void officers_approve_unless_the_fund_decided_otherwise() {
        RegionalFundCode fund = new RegionalFundCode("CARSAT-BFC");

        assertThat(authorities().of(fund)).isEqualTo(ApprovingBody.PORTFOLIO_OFFICERS);
        authorities().entrust(fund, ApprovingBody.REGIONAL_PROJECT_GROUP);
        authorities().entrust(fund, ApprovingBody.REGIONAL_PROJECT_GROUP);
        assertThat(authorities().of(fund)).isEqualTo(ApprovingBody.REGIONAL_PROJECT_GROUP);
    }

    private CourseStep held() {
        return steps().held(course.getId(), E1).orElseThrow();
    }

    private DepositedFile deposit(String name) {
        DocumentId document = DocumentId.next();
        documents().add(course.getId(), document, UUID.randomUUID(), Filling.file(name), biscuiterie);
        return documents().find(course.getId(), document).orElseThrow();
    }
}
