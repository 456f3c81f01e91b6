package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.CourseOverview.CourseView;
import fr.prevention.preventioncourse.api.CourseOverview.StepSummary;
import fr.prevention.preventioncourse.api.StepStatus;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The task list of the course.
 *
 * @param course nothing in the moment between the enrolment of the establishment and the opening of its course
 */
public record CoursePage(@Nullable CourseView course) {

    public boolean isOpen() {
        return course != null && course.enrolledValidatedAt() != null;
    }

    public List<StepSummary> steps() {
        return course == null ? List.of() : course.steps();
    }

    public int approved() {
        return (int) steps().stream()
                .filter(step -> step.status() == StepStatus.APPROVED)
                .count();
    }

    /** The step to go to now: what the fund returned first, then what is begun, then what is not. */
    public Optional<StepSummary> next() {
        return List.of(StepStatus.TO_COMPLETE, StepStatus.IN_PROGRESS, StepStatus.TO_DO).stream()
                .flatMap(status -> steps().stream().filter(step -> step.status() == status))
                .findFirst();
    }

    public boolean isNext(StepSummary step) {
        return isOpen() && next().filter(step::equals).isPresent();
    }

    /** The key of the words that lead to a step. */
    public String act(StepSummary step) {
        return isOpen() ? "parcours.act." + step.status().name() : "parcours.act.read";
    }
}
