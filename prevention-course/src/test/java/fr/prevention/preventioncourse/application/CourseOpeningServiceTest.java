package fr.prevention.preventioncourse.application;

import static fr.prevention.preventioncourse.Walking.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentEnrolled;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.ProfileValidated;
import fr.prevention.preventioncourse.Walking;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.course.Course;
import org.junit.jupiter.api.Test;

class CourseOpeningServiceTest {

    private final Desk desk = new Desk();
    private final EstablishmentEnrolled enrolled = Walking.biscuiterie(EstablishmentId.next(), "CARSAT-HDF");

    @Test
    void opens_a_course_with_the_questionnaire_of_the_day() {
        desk.opening.open(enrolled);

        assertThat(course().questionnaireVersion()).isEqualTo("2026-11-23");
        assertThat(course().subject().commune()).isEqualTo("ABBEVILLE");
        assertThat(desk.steps.allHeld(course().getId())).hasSize(4);
        assertThat(desk.history.kinds()).hasSize(4).containsOnly(TimelineKind.OPENED);
    }

    @Test
    void the_same_enrolment_told_twice_opens_one_course() {
        desk.opening.open(enrolled);
        Course first = course();
        desk.opening.open(enrolled);

        assertThat(course().getId()).isEqualTo(first.getId());
        assertThat(desk.history.kinds()).hasSize(4);
    }

    @Test
    void a_profile_validated_before_the_course_opens_is_not_forgotten() {
        desk.opening.achieveEnrolment(new ProfileValidated(enrolled.id(), true, MONDAY_MORNING));
        desk.establishments.know(enrolled, MONDAY_MORNING);
        desk.opening.open(enrolled);

        assertThat(course().enrolledValidatedAt()).contains(MONDAY_MORNING);
    }

    @Test
    void the_enrolment_step_is_achieved_by_the_validated_profile() {
        desk.opening.open(enrolled);
        desk.opening.achieveEnrolment(new ProfileValidated(enrolled.id(), true, MONDAY_MORNING));
        desk.opening.achieveEnrolment(new ProfileValidated(enrolled.id(), true, MONDAY_MORNING.plusSeconds(5)));

        assertThat(course().enrolledValidatedAt()).contains(MONDAY_MORNING);
    }

    private Course course() {
        return desk.courses.of(enrolled.id()).orElseThrow();
    }
}
