package fr.prevention.preventioncourse.application;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.CommentView;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepReview;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.course.CourseAccess;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.spi.FundAuthorities;
import fr.prevention.preventioncourse.spi.StepHistory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StepReviewService implements StepReview {

    private final StepDesk desk;
    private final StepHistory history;
    private final FundAuthorities authorities;
    private final StepAnnouncements announcements;

    StepReviewService(
            StepDesk desk, StepHistory history, FundAuthorities authorities, StepAnnouncements announcements) {
        this.desk = desk;
        this.history = history;
        this.authorities = authorities;
        this.announcements = announcements;
    }

    @Override
    public void comment(Actor actor, CommentStep command) {
        Course course = desk.courseToReview(actor, command.establishment());
        StepDefinition definition = desk.definition(course, command.step());
        required(command.text());
        CourseStep step = desk.held(course, command.step());
        UUID act = act(TimelineKind.COMMENTED, command.submission(), step, command.text());
        if (history.holds(act)) {
            return;
        }
        Signature by = desk.signature(actor);
        history.addComment(step.getId(), new CommentView(act, by.name(), by.at(), command.text()));
        TimelineEntry fact = new TimelineEntry(TimelineKind.COMMENTED, by.at(), by.name(), command.text());
        history.add(step.getId(), act, List.of(fact));
        announcements.commented(course, definition, command.text(), by);
    }

    @Override
    public void approve(Actor actor, ApproveStep command) {
        Course course = courseToDecide(actor, command.establishment());
        StepDefinition definition = desk.definition(course, command.step());
        bounded(command.comment());
        CourseStep step = desk.held(course, command.step());
        UUID act = act(TimelineKind.APPROVED, command.submission(), step, command.comment());
        if (history.holds(act)) {
            return;
        }
        Signature by = desk.signature(actor);
        desk.keep(step, act, step.approve(command.version(), command.comment(), by));
        announcements.approved(course, definition, command.comment(), by);
    }

    @Override
    public void requestComplement(Actor actor, RequestComplement command) {
        Course course = courseToDecide(actor, command.establishment());
        StepDefinition definition = desk.definition(course, command.step());
        required(command.reason());
        CourseStep step = desk.held(course, command.step());
        UUID act = act(TimelineKind.RETURNED, command.submission(), step, command.reason());
        if (history.holds(act)) {
            return;
        }
        Signature by = desk.signature(actor);
        desk.keep(step, act, step.requestComplement(command.version(), command.reason(), by));
        announcements.returned(course, definition, command.reason(), by);
    }

    private Course courseToDecide(Actor actor, EstablishmentId establishment) {
        Course course = desk.courseToReview(actor, establishment);
        if (!new CourseAccess(actor).mayDecide(course.fund(), authorities.of(course.fund()))) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.NotAllowedToApprove());
        }
        return course;
    }

    /** A page offers several acts under one submission: only the same act, in the same words, is a repetition. */
    private static UUID act(TimelineKind kind, UUID submission, CourseStep step, String words) {
        String act = kind + "/" + submission + "/" + step.getId().value() + "/" + words;
        return UUID.nameUUIDFromBytes(act.getBytes(StandardCharsets.UTF_8));
    }

    private static void required(String text) {
        if (text.isEmpty()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.TextMissing());
        }
        bounded(text);
    }

    private static void bounded(String text) {
        if (text.length() > TEXT_LENGTH) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.TextTooLong(TEXT_LENGTH));
        }
    }
}
