package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.AnswersRejected;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.CommentTooLong;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NoAttachmentHere;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotAllowedToApprove;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotInThisStatus;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ProfileNotValidated;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.QuotaReached;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.StepApproved;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextMissing;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextTooLong;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TooManyDocuments;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownCourse;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownDocument;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownFund;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownOfficer;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownStep;
import fr.prevention.web.frame.Reply;
import fr.prevention.web.frame.Words;

/** What the screens say when the prevention course refuses: a status, and words that tell what to do. */
public final class CourseRefusals {

    private CourseRefusals() {}

    /** The status and the key of the words for a refusal. A new refusal does not compile until it has its words here. */
    public static Reply to(PreventionCourseRefusal refusal) {
        return switch (refusal) {
            case UnknownCourse _ -> Reply.notFound();
            case UnknownStep _ -> Reply.notFound();
            case UnknownDocument _ -> Reply.notFound();
            case UnknownFund _ -> Reply.notFound();
            case UnknownOfficer _ -> Reply.invalid("course.refusal.officer");
            case ProfileNotValidated _ -> Reply.conflict("course.refusal.profile");
            case AnswersRejected _ -> Reply.invalid("course.refusal.answers");
            case CommentTooLong tooLong -> Reply.invalid("course.refusal.too-long", tooLong.maximum());
            case ChangedMeanwhile changed ->
                Reply.conflict("course.refusal.changed", changed.by(), Words.dayAndHour(changed.at()));
            case TooManyDocuments full -> Reply.conflict("course.refusal.documents", full.maximum());
            case QuotaReached full -> Reply.conflict("course.refusal.quota", Words.size(full.bytes()));
            case StepApproved _ -> Reply.conflict("course.refusal.approved");
            case NoAttachmentHere _ -> Reply.conflict("course.refusal.no-attachment");
            case NotInThisStatus other -> Reply.conflict("course.refusal.status." + other.status());
            case NotAllowedToApprove _ -> Reply.forbidden("course.refusal.not-allowed");
            case TextMissing _ -> Reply.invalid("course.refusal.text-missing");
            case TextTooLong tooLong -> Reply.invalid("course.refusal.too-long", tooLong.maximum());
        };
    }
}
