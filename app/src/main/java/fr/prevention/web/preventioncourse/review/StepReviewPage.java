package fr.prevention.web.preventioncourse.review;

import fr.prevention.establishment.api.EstablishmentDirectory.EstablishmentCard;
import fr.prevention.preventioncourse.api.Change;
import fr.prevention.preventioncourse.api.CourseOverview.StepSummary;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.preventioncourse.CourseWords;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step as the fund reads it.
 *
 * @param steps all steps of the course, to go from one to the next
 * @param unsent what was written in a form that the present state no longer offers, or empty
 */
public record StepReviewPage(
        EstablishmentCard card,
        StepView step,
        List<StepSummary> steps,
        ReviewActs acts,
        Typed typed,
        FormErrors errors,
        String unsent) {

    public String sheet() {
        return "/caisse/etablissements/" + card.id().value();
    }

    public String address() {
        return sheet() + "/etapes/" + step.code().value();
    }

    /** The questions that are asked, given the answers. */
    public List<QuestionView> questions() {
        return CourseWords.askedQuestions(step);
    }

    public List<DocumentView> documents(QuestionView question) {
        return step.documents().getOrDefault(question.code(), List.of());
    }

    public boolean lacksAnswer(QuestionView question) {
        return step.missingAnswers().contains(question.code());
    }

    public boolean lacksDocument(QuestionView question) {
        return step.missingDocuments().contains(question.code());
    }

    /** What the question of a change asks; nothing for the comment of the company. */
    public @Nullable QuestionView question(Change change) {
        Optional<QuestionView> question = CourseWords.question(step, change.question());
        return question.orElse(null);
    }
}
