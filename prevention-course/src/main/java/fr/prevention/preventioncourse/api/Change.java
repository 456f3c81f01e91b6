package fr.prevention.preventioncourse.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the establishment changed on one question since the fund last reviewed the step.
 *
 * @param question the question, or {@link QuestionCode#COMPANY_COMMENT} for the company's comment
 * @param before the answer reviewed, null when there was none
 * @param after the answer now, null when there is none
 * @param documentsAdded file names
 * @param documentsRemoved file names
 */
public record Change(
        QuestionCode question,
        String label,
        @Nullable AnswerValue before,
        @Nullable AnswerValue after,
        List<String> documentsAdded,
        List<String> documentsRemoved) {}
