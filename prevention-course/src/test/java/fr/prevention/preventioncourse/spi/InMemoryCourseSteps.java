package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.CourseStepId;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.domain.step.StepState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps of a single thread: none is ever held by someone else. */
public final class InMemoryCourseSteps implements CourseSteps {

    private final Map<CourseStepId, StepState> steps = new HashMap<>();

    @Override
    public void open(List<CourseStep> opened) {
        opened.forEach(step -> steps.put(step.getId(), step.state()));
    }

    @Override
    public Optional<CourseStep> held(CourseId course, StepCode code) {
        return allHeld(course).stream().filter(step -> step.code().equals(code)).findFirst();
    }

    @Override
    public List<CourseStep> allHeld(CourseId course) {
        return steps.values().stream()
                .filter(step -> step.course().equals(course))
                .sorted(Comparator.comparing(StepState::code))
                .map(CourseStep::reconstitute)
                .toList();
    }

    @Override
    public void update(CourseStep step) {
        StepState state = step.state();
        StepState stored = steps.get(state.id());
        if (stored == null || stored.version() != state.version()) {
            Signature touched = state.touched();
            throw new PreventionCourseRefused(
                    new PreventionCourseRefusal.ChangedMeanwhile(touched.name(), touched.at()));
        }
        steps.put(state.id(), nextVersion(state));
    }

    private static StepState nextVersion(StepState state) {
        return new StepState(
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
                state.version() + 1);
    }
}
