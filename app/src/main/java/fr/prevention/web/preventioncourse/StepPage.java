package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.DocumentLibrary.LibraryEntry;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step, as the establishment fills it.
 *
 * @param step as stored
 * @param typed as the fields show it
 * @param editable whether the profile is validated, without which nothing can be saved
 * @param ofCourse every document of the course
 * @param library the documentation that its questions point to
 * @param resumed when the unsaved text was typed, if the fields show it
 * @param conflict what somebody else saved meanwhile, if so
 */
public record StepPage(
        StepView step,
        Typed typed,
        FormErrors errors,
        boolean editable,
        List<DocumentView> ofCourse,
        List<LibraryEntry> library,
        LocalDate today,
        @Nullable Instant resumed,
        @Nullable Conflict conflict) {

    static String draft(StepCode step) {
        return "etape-" + step.value();
    }

    public String draft() {
        return draft(step.code());
    }

    public String address() {
        return "/entreprise/parcours/" + step.code().value();
    }

    public boolean isAsked(QuestionView question) {
        return StepForm.isAsked(step, question, typed);
    }

    /** Whether the precision of a choice is asked for. */
    public boolean isDetailed(QuestionView question) {
        String opener = question.detailFor();
        return opener != null && typed.has(StepFields.answer(question.code()), opener);
    }

    public List<Choice> choices(QuestionView question) {
        return question.options().stream()
                .map(option -> new Choice(option.code(), option.label()))
                .toList();
    }

    public Attachments attachments(QuestionView question) {
        return Attachments.of(step, question, ofCourse, typed, errors, editable);
    }

    public List<LibraryEntry> help(QuestionView question) {
        return library.stream()
                .filter(entry -> question.libraryCodes().contains(entry.code()))
                .toList();
    }

    /** What the fund asked for, while it is awaited. */
    public Optional<TimelineEntry> complementWanted() {
        return step.status() == StepStatus.TO_COMPLETE
                ? step.timeline().reversed().stream()
                        .filter(entry -> entry.kind() == TimelineKind.RETURNED || entry.kind() == TimelineKind.REOPENED)
                        .findFirst()
                : Optional.empty();
    }

    /** The field where a missing answer is to be given. */
    public String field(QuestionCode question) {
        return "question-" + question.value();
    }

    public int number(QuestionCode question) {
        return CourseWords.question(step, question).map(QuestionView::number).orElse(0);
    }

    public String label(QuestionCode question) {
        return CourseWords.question(step, question).map(QuestionView::label).orElse("");
    }
}
