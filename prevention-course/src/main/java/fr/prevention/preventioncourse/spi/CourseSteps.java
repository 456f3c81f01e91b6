package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import java.util.List;
import java.util.Optional;

/** The steps of the courses. A step read here is held until the end of the transaction: whoever else wants it waits. */
public interface CourseSteps {

    void open(List<CourseStep> steps);

    Optional<CourseStep> held(CourseId course, StepCode code);

    /** All steps of a course, by code. */
    List<CourseStep> allHeld(CourseId course);

    /** Keeps a step; refused with {@code ChangedMeanwhile} when it is no longer the version that was read. */
    void update(CourseStep step);
}
