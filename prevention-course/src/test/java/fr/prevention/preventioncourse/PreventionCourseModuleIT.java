package fr.prevention.preventioncourse;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E4;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.CourseOverview.CourseView;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepReturned;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@InPreventionCourse
class PreventionCourseModuleIT {

    private final EstablishmentId id = EstablishmentId.next();
    private final EstablishmentEnrolled enrolled = Walking.biscuiterie(id, "CARSAT-HDF");

    @Autowired
    private CourseOverview overview;

    @Autowired
    private Walking walking;

    @Autowired
    private KnownEstablishments establishments;

    @Test
    void an_enrolled_establishment_gets_a_course_of_four_steps(Scenario scenario) {
        scenario.publish(enrolled)
                .andWaitForStateChange(this::course, Optional::isPresent)
                .andVerify(course -> {
                    assertThat(course.orElseThrow().steps()).hasSize(4);
                    assertThat(course.orElseThrow().enrolledValidatedAt()).isNull();
                });
    }

    @Test
    void the_first_validation_of_the_profile_achieves_the_enrolment_step(Scenario scenario) {
        Instant noon = Walking.MONDAY_MORNING.plusSeconds(10_800);
        var _ = scenario.publish(enrolled).andWaitForStateChange(this::course, Optional::isPresent);

        scenario.publish(new ProfileValidated(id, true, noon))
                .andWaitForStateChange(() -> course().map(CourseView::enrolledValidatedAt), Optional::isPresent)
                .andVerify(at -> assertThat(at).contains(noon));
    }

    @Test
    void a_profile_validated_before_the_course_opens_is_not_forgotten(Scenario scenario) {
        establishments.know(enrolled, Walking.MONDAY_MORNING);

        scenario.publish(enrolled)
                .andWaitForStateChange(this::course, Optional::isPresent)
                .andVerify(course ->
                        assertThat(course.orElseThrow().enrolledValidatedAt()).isEqualTo(Walking.MONDAY_MORNING));
    }

    @Test
    void a_completed_step_is_told_with_what_the_mail_to_the_officer_needs(Scenario scenario) {
        EstablishmentId open = walking.openCourse();

        scenario.stimulate(() -> walking.completeStep4(open))
                .andWaitForEventOfType(StepCompleted.class)
                .matching(fact -> fact.establishment().equals(open))
                .toArriveAndVerify(fact -> {
                    assertThat(fact.establishmentName()).isEqualTo("Biscuiterie du Marais");
                    assertThat(fact.stepTitle()).isEqualTo("Quels résultats pour mon entreprise ?");
                    assertThat(fact.officer()).isNull();
                    assertThat(fact.round()).isEqualTo(1);
                });
    }

    @Test
    void a_return_is_told_with_its_reason(Scenario scenario) {
        EstablishmentId open = walking.openCourse();
        walking.completeStep4(open);

        scenario.stimulate(() -> walking.giveBack(People.claireMartin(), open, E4, "Préciser la question 22."))
                .andWaitForEventOfType(StepReturned.class)
                .matching(fact -> fact.establishment().equals(open))
                .toArriveAndVerify(fact -> {
                    assertThat(fact.reason()).isEqualTo("Préciser la question 22.");
                    assertThat(fact.reviewer()).isEqualTo("Claire Martin");
                });
    }

    @Test
    void the_steps_of_a_new_course_wait_with_their_questions(Scenario scenario) {
        scenario.publish(enrolled)
                .andWaitForStateChange(this::course, Optional::isPresent)
                .andVerify(
                        course -> assertThat(walking.step(id, E1).questions()).hasSize(7));
    }

    private Optional<CourseView> course() {
        return overview.course(People.claireMartin(), id);
    }
}
