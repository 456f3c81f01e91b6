package fr.prevention.preventioncourse.api;

import java.time.Instant;
import java.util.Map;

/**
 * Why the prevention course refuses an act. What does not exist and what is not the actor's are the same refusal, so that
 * nobody learns of another's data.
 */
public sealed interface PreventionCourseRefusal {

    /** No such course for this actor. */
    record UnknownCourse() implements PreventionCourseRefusal {}

    /** No such step for this actor. */
    record UnknownStep() implements PreventionCourseRefusal {}

    /** No such document for this actor. */
    record UnknownDocument() implements PreventionCourseRefusal {}

    /** No such regional fund for this actor. */
    record UnknownFund() implements PreventionCourseRefusal {}

    /** The account is not a prevention officer of the fund. */
    record UnknownOfficer() implements PreventionCourseRefusal {}

    /** The course opens once the establishment has validated its profile. */
    record ProfileNotValidated() implements PreventionCourseRefusal {}

    /** Answers that cannot be kept, all at once; nothing was saved. */
    record AnswersRejected(Map<QuestionCode, AnswerProblem> problems) implements PreventionCourseRefusal {}

    /** The company's comment passes the limit, in characters. */
    record CommentTooLong(int maximum) implements PreventionCourseRefusal {}

    /** Someone else changed the step after it was read. */
    record ChangedMeanwhile(String by, Instant at) implements PreventionCourseRefusal {}

    /** The question already has as many documents as it takes. */
    record TooManyDocuments(int maximum) implements PreventionCourseRefusal {}

    /** The documents of the course would weigh more than they may together, in bytes. */
    record QuotaReached(long bytes) implements PreventionCourseRefusal {}

    /** The step is approved: its documents stay as they were approved. */
    record StepApproved() implements PreventionCourseRefusal {}

    /** The question does not exist in the step, or takes no document. */
    record NoAttachmentHere() implements PreventionCourseRefusal {}

    /** The step's status does not allow this decision. */
    record NotInThisStatus(StepStatus status) implements PreventionCourseRefusal {}

    /** The fund entrusts approval to others. */
    record NotAllowedToApprove() implements PreventionCourseRefusal {}

    /** A text is required. */
    record TextMissing() implements PreventionCourseRefusal {}

    /** The text passes the limit, in characters. */
    record TextTooLong(int maximum) implements PreventionCourseRefusal {}
}
