package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.CourseOverview.StepSummary;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import java.util.List;

/**
 * {@code Mes pièces jointes}.
 *
 * @param documents latest deposit first
 * @param steps of the course, for their titles
 */
public record DocumentsPage(List<DocumentView> documents, List<StepSummary> steps) {

    public String step(StepCode code) {
        return steps.stream()
                .filter(step -> step.code().equals(code))
                .map(StepSummary::shortTitle)
                .findFirst()
                .orElse("");
    }

    public String place(DocumentView.Use use) {
        return "?etape=" + use.step().value() + "&question=" + use.question().value();
    }

    /** The number that stands in the code of a step or a question. */
    public static int number(StepCode step) {
        return number(step.value());
    }

    public static int number(QuestionCode question) {
        return number(question.value());
    }

    private static int number(String code) {
        String digits = code.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
    }
}
