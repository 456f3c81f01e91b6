package fr.prevention.preventioncourse.application;

import fr.prevention.establishment.api.EstablishmentDirectory;
import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.domain.course.Course;
import fr.prevention.preventioncourse.domain.course.CourseAccess;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import fr.prevention.preventioncourse.domain.step.CourseStep;
import fr.prevention.preventioncourse.domain.step.Signature;
import fr.prevention.preventioncourse.domain.step.StepOutcome;
import fr.prevention.preventioncourse.spi.CourseSteps;
import fr.prevention.preventioncourse.spi.Courses;
import fr.prevention.preventioncourse.spi.Questionnaires;
import fr.prevention.preventioncourse.spi.StepHistory;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Where every act on a step begins and ends: access and profile checked, step held, then kept with its history. */
@Component
class StepDesk {

    private final Courses courses;
    private final CourseSteps steps;
    private final StepHistory history;
    private final Questionnaires questionnaires;
    private final EstablishmentDirectory establishments;
    private final StepAnnouncements announcements;
    private final Clock clock;

    StepDesk(
            Courses courses,
            CourseSteps steps,
            StepHistory history,
            Questionnaires questionnaires,
            EstablishmentDirectory establishments,
            StepAnnouncements announcements,
            Clock clock) {
        this.courses = courses;
        this.steps = steps;
        this.history = history;
        this.questionnaires = questionnaires;
        this.establishments = establishments;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** The course of the actor's own establishment, whose profile is validated. */
    Course courseToEdit(Actor actor, EstablishmentId establishment, Supplier<PreventionCourseRefusal> unknown) {
        Course course = Optional.of(establishment)
                .filter(own -> new CourseAccess(actor).mayEdit(own))
                .flatMap(courses::of)
                .orElseThrow(() -> new PreventionCourseRefused(unknown.get()));
        if (establishments
                .card(establishment)
                .map(EstablishmentCard::profileValidatedAt)
                .isEmpty()) {
            throw new PreventionCourseRefused(new PreventionCourseRefusal.ProfileNotValidated());
        }
        return course;
    }

    /** A course of a fund the actor works at. */
    Course courseToReview(Actor actor, EstablishmentId establishment) {
        return courses.of(establishment)
                .filter(course -> new CourseAccess(actor).worksAt(course.fund()))
                .orElseThrow(StepDesk::unknownStep);
    }

    CourseStep held(Course course, StepCode code) {
        return steps.held(course.getId(), code).orElseThrow(StepDesk::unknownStep);
    }

    List<CourseStep> allHeld(Course course) {
        return steps.allHeld(course.getId());
    }

    StepDefinition definition(Course course, StepCode code) {
        return questionnaires.version(course.questionnaireVersion()).step(code).orElseThrow(StepDesk::unknownStep);
    }

    Signature signature(Actor actor) {
        return new Signature(actor.displayName(), clock.instant());
    }

    /** Keeps what the establishment did, and tells the fund when the step has become complete. */
    void keep(Course course, CourseStep step, StepOutcome outcome) {
        if (outcome.hasEffect()) {
            steps.update(step);
            history.add(step.getId(), outcome.facts());
            if (outcome.fundToBeTold()) {
                announcements.completed(course, definition(course, step.code()), step);
            }
        }
    }

    /** Keeps the act of a submission. */
    void keep(CourseStep step, UUID submission, StepOutcome outcome) {
        steps.update(step);
        history.add(step.getId(), submission, outcome.facts());
    }

    private static PreventionCourseRefused unknownStep() {
        return new PreventionCourseRefused(new PreventionCourseRefusal.UnknownStep());
    }
}
