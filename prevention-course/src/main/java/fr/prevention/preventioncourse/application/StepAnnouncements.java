package fr.prevention.preventioncourse.application;

import com.fasterxml.uuid.Generators;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.ApprovalEntrusted;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.OfficerAssigned;
import fr.prevention.preventioncourse.api.StepApproved;
import fr.prevention.preventioncourse.api.StepCommented;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepReturned;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.course.OfficerInCharge;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.Signature;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the other contexts what happened to a step, with the few values their mails need. */
@Component
class StepAnnouncements {

    private final ApplicationEventPublisher events;

    StepAnnouncements(ApplicationEventPublisher events) {
        this.events = events;
    }

    void completed(Course course, StepDefinition step, CourseStep completed) {
        events.publishEvent(new StepCompleted(
                eventId(),
                course.getId(),
                course.establishment(),
                course.subject().name(),
                step.code(),
                step.title(),
                course.fund(),
                officer(course),
                completed.rounds(),
                completed.state().touched().at()));
    }

    void approved(Course course, StepDefinition step, String comment, Signature by) {
        events.publishEvent(new StepApproved(
                eventId(),
                course.getId(),
                course.establishment(),
                course.subject().name(),
                step.code(),
                step.title(),
                course.fund(),
                officer(course),
                comment,
                by.name(),
                by.at()));
    }

    void returned(Course course, StepDefinition step, String reason, Signature by) {
        events.publishEvent(new StepReturned(
                eventId(),
                course.getId(),
                course.establishment(),
                course.subject().name(),
                step.code(),
                step.title(),
                course.fund(),
                officer(course),
                reason,
                by.name(),
                by.at()));
    }

    void commented(Course course, StepDefinition step, String text, Signature by) {
        events.publishEvent(new StepCommented(
                eventId(),
                course.getId(),
                course.establishment(),
                course.subject().name(),
                step.code(),
                step.title(),
                course.fund(),
                officer(course),
                text,
                by.name(),
                by.at()));
    }

    void assigned(Course course, String previousOfficer, OfficerInCharge officer, Actor actor, Instant at) {
        events.publishEvent(new OfficerAssigned(
                eventId(),
                course.establishment(),
                course.subject().name(),
                course.fund(),
                previousOfficer,
                officer.account(),
                officer.name(),
                actor.account(),
                actor.displayName(),
                at));
    }

    void entrusted(RegionalFundCode fund, ApprovingBody before, ApprovingBody after, Actor actor, Instant at) {
        events.publishEvent(
                new ApprovalEntrusted(eventId(), fund, before, after, actor.account(), actor.displayName(), at));
    }

    private static UUID eventId() {
        return Generators.timeBasedEpochRandomGenerator().generate();
    }

    private static @Nullable AccountId officer(Course course) {
        return course.officer().map(OfficerInCharge::account).orElse(null);
    }
}
