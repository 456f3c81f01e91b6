package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A due date as a person reads it: in words, with a symbol, never by colour alone.
 *
 * @param style the class that draws it
 * @param late whether it is past
 */
public record Due(String words, String icon, String style, boolean late) {

    private static final int SOON = 3;

    /** What the due date of a request means today. */
    public static Due of(
            Texts texts, RequestStatus status, @Nullable LocalDate dueOn, @Nullable Instant endedAt, LocalDate today) {
        if (endedAt != null) {
            return new Due(texts.t("request.due.ended", Words.shortDay(endedAt)), "check-lg", "due-none", false);
        }
        if (dueOn == null) {
            return new Due(texts.t("request.due.none"), "dash-circle", "due-none", false);
        }
        if (status == RequestStatus.MORE_ASKED) {
            return new Due(texts.t("request.due.paused"), "hourglass-split", "due-none", false);
        }
        long days = ChronoUnit.DAYS.between(today, dueOn);
        if (days < 0) {
            return new Due(words(texts, "request.due.late", -days), "exclamation-triangle-fill", "due-late", true);
        }
        String words = days == 0 ? texts.t("request.due.today") : words(texts, "request.due.in", days);
        return new Due(words, "clock-history", days <= SOON ? "due-soon" : "due-far", false);
    }

    private static String words(Texts texts, String key, long days) {
        return days == 1 ? texts.t(key + ".one") : texts.t(key + ".many", days);
    }
}
