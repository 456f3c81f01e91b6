package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.api.CommentView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.step.CourseStepId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The history of every step, in the order of its facts. */
public final class InMemoryStepHistory implements StepHistory {

    private final Set<UUID> submissions = new HashSet<>();
    private final List<TimelineEntry> facts = new ArrayList<>();
    private final List<CommentView> comments = new ArrayList<>();

    @Override
    public boolean holds(UUID submission) {
        return submissions.contains(submission);
    }

    @Override
    public void add(CourseStepId step, List<TimelineEntry> added) {
        facts.addAll(added);
    }

    @Override
    public void add(CourseStepId step, UUID submission, List<TimelineEntry> added) {
        if (!submissions.add(submission)) {
            throw new IllegalStateException("This submission is already there");
        }
        facts.addAll(added);
    }

    @Override
    public void addComment(CourseStepId step, CommentView comment) {
        comments.add(comment);
    }

    public List<TimelineKind> kinds() {
        return facts.stream().map(TimelineEntry::kind).toList();
    }

    public List<CommentView> comments() {
        return comments;
    }
}
