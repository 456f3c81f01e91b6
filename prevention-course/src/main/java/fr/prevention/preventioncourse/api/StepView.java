package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of one course, whole: the page of the establishment and of its fund.
 *
 * @param questions all questions of the step in the version the course was opened with, conditional ones included
 * @param documents current documents by question
 * @param answered how many of the {@code expected} answers and documents are there
 * @param expected required questions now asked plus required documents now wanted
 * @param timeline oldest first
 * @param changesSinceReview empty while the fund has not decided on the step
 * @param changedAt last time the establishment changed answers, comment or documents
 * @param mayApprove whether this actor may approve the step or ask for a complement in its present status
 */
public record StepView(
        CourseId course,
        EstablishmentId establishment,
        String establishmentName,
        StepCode code,
        int number,
        String title,
        String method,
        StepStatus status,
        boolean modifiedSinceApproval,
        long version,
        List<QuestionView> questions,
        Map<QuestionCode, AnswerValue> answers,
        Map<QuestionCode, List<DocumentView>> documents,
        String companyComment,
        List<CommentView> fundComments,
        int answered,
        int expected,
        List<QuestionCode> missingAnswers,
        List<QuestionCode> missingDocuments,
        List<TimelineEntry> timeline,
        List<Change> changesSinceReview,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        boolean mayApprove) {}
