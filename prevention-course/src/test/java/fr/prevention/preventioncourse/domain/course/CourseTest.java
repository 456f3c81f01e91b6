package fr.prevention.preventioncourse.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.preventioncourse.People;
import fr.prevention.preventioncourse.Walking;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CourseTest {

    private final Course course = Course.open(
            Walking.biscuiterie(EstablishmentId.next(), "CARSAT-HDF"), "2026-11-23", LocalDate.of(2026, 1, 1));

    @Test
    void the_years_of_its_tables_are_the_three_full_ones_before_it_opened() {
        assertThat(course.indicatorYears()).containsExactly(2023, 2024, 2025);
    }

    @Test
    void the_enrolment_step_is_achieved_once() {
        Instant first = Instant.parse("2026-02-02T09:00:00Z");
        course.achieveEnrolment(first);
        course.achieveEnrolment(first.plusSeconds(3600));

        assertThat(course.enrolledValidatedAt()).contains(first);
    }

    @Test
    void an_officer_takes_over_from_another() {
        course.entrustTo(People.claireMartin().account(), "Claire Martin");
        course.entrustTo(People.gillesLemaire().account(), "Gilles Lemaire");

        assertThat(course.officer()).map(OfficerInCharge::name).contains("Gilles Lemaire");
    }
}
