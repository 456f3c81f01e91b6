package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.api.CommentView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.domain.step.CourseStepId;
import java.util.List;
import java.util.UUID;

/** What happened to the steps, and what the fund told about them: only ever added to. */
public interface StepHistory {

    /** Whether the act of this submission is already there. */
    boolean holds(UUID submission);

    void add(CourseStepId step, List<TimelineEntry> facts);

    /** Adds facts of which the first is the act of a submission. */
    void add(CourseStepId step, UUID submission, List<TimelineEntry> facts);

    void addComment(CourseStepId step, CommentView comment);
}
