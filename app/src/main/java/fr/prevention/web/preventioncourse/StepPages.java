package fr.prevention.web.preventioncourse;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import fr.prevention.preventioncourse.api.CourseOverview;
import fr.prevention.preventioncourse.api.DocumentCatalogue;
import fr.prevention.preventioncourse.api.DocumentLibrary;
import fr.prevention.preventioncourse.api.DocumentLibrary.LibraryEntry;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefused;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepSheet;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.establishment.CurrentEstablishment;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.Drafts;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what a step page shows. */
@Component
class StepPages {

    private final StepSheet steps;
    private final DocumentCatalogue documents;
    private final CourseOverview courses;
    private final DocumentLibrary library;
    private final Clock clock;

    StepPages(
            StepSheet steps,
            DocumentCatalogue documents,
            CourseOverview courses,
            DocumentLibrary library,
            Clock clock) {
        this.steps = steps;
        this.documents = documents;
        this.courses = courses;
        this.library = library;
        this.clock = clock;
    }

    /** The step at this address, or its refusal. */
    StepView step(Actor actor, String code) {
        return StepCode.parse(code)
                .flatMap(step -> steps.step(actor, CurrentEstablishment.of(actor), step))
                .orElseThrow(() -> new PreventionCourseRefused(new PreventionCourseRefusal.UnknownStep()));
    }

    StepPage page(Actor actor, StepView step, Drafts.Resumed shown, FormErrors errors, @Nullable Conflict conflict) {
        List<DocumentView> ofCourse = documents.documents(actor, step.establishment());
        return new StepPage(
                step,
                shown.typed(),
                errors,
                isOpen(actor, step, ofCourse),
                ofCourse,
                library(step),
                LocalDate.now(clock),
                shown.at(),
                conflict);
    }

    /** The documents of one question, shown again in place after one of them changed. */
    Attachments attachments(Actor actor, StepView step, QuestionView question, Typed typed, FormErrors errors) {
        return Attachments.of(step, question, documents.documents(actor, step.establishment()), typed, errors, true);
    }

    /** What was ever saved or deposited was so with a validated profile; only an untouched course has to be asked. */
    private boolean isOpen(Actor actor, StepView step, List<DocumentView> ofCourse) {
        EstablishmentId establishment = step.establishment();
        return step.changedAt() != null
                || !ofCourse.isEmpty()
                || courses.course(actor, establishment)
                        .map(CourseOverview.CourseView::enrolledValidatedAt)
                        .isPresent();
    }

    private List<LibraryEntry> library(StepView step) {
        boolean helped = step.questions().stream()
                .anyMatch(question -> !question.libraryCodes().isEmpty());
        return helped ? library.entries() : List.of();
    }
}
