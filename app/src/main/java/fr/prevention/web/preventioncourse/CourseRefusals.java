package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.AnswersRejected;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.CommentTooLong;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NoAttachmentHere;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotAllowedToApprove;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotInThisStatus;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ProfileNotValidated;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.StepApproved;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextMissing;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextTooLong;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TooManyDocuments;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownCourse;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownDocument;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownFund;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownOfficer;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownStep;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.util.List;
import org.springframework.http.HttpStatus;

/** What the screens say when the prevention course refuses: a status, and words that tell what to do. */
public final class CourseRefusals {

    private CourseRefusals() {}

    /** The status and the key of the words for a refusal. A new refusal does not compile until it has its words here. */
    public static Reply to(PreventionCourseRefusal refusal) {
        return switch (refusal) {
            case UnknownCourse _ -> notFound();
            case UnknownStep _ -> notFound();
            case UnknownDocument _ -> notFound();
            case UnknownFund _ -> notFound();
            case UnknownOfficer _ -> invalid("course.refusal.officer");
            case ProfileNotValidated _ -> conflict("course.refusal.profile");
            case AnswersRejected _ -> invalid("course.refusal.answers");
            case CommentTooLong tooLong -> invalid("course.refusal.too-long", tooLong.maximum());
            case ChangedMeanwhile changed ->
                conflict("course.refusal.changed", changed.by(), Words.dayAndHour(changed.at()));
            case TooManyDocuments full -> conflict("course.refusal.documents", full.maximum());
            case StepApproved _ -> conflict("course.refusal.approved");
            case NoAttachmentHere _ -> conflict("course.refusal.no-attachment");
            case NotInThisStatus other -> conflict("course.refusal.status." + other.status());
            case NotAllowedToApprove _ -> new Reply(HttpStatus.FORBIDDEN, "course.refusal.not-allowed", List.of());
            case TextMissing _ -> invalid("course.refusal.text-missing");
            case TextTooLong tooLong -> invalid("course.refusal.too-long", tooLong.maximum());
        };
    }

    private static Reply notFound() {
        return new Reply(HttpStatus.NOT_FOUND, "page.404.text", List.of());
    }

    private static Reply conflict(String key, Object... arguments) {
        return new Reply(HttpStatus.CONFLICT, key, List.of(arguments));
    }

    private static Reply invalid(String key, Object... arguments) {
        return new Reply(HttpStatus.UNPROCESSABLE_CONTENT, key, List.of(arguments));
    }

    /**
     * The answer to a refusal.
     *
     * @param key the words, {@code arguments} in their places
     */
    public record Reply(HttpStatus status, String key, List<Object> arguments) {

        /** Whether there is nothing to show to this person. */
        public boolean isNotFound() {
            return status == HttpStatus.NOT_FOUND;
        }

        public String words(Texts texts) {
            return texts.t(key, arguments.toArray());
        }
    }
}
