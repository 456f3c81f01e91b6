package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestOverview.RequestRow;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.LocalDate;

/**
 * A row of a list of requests as it is shown.
 *
 * @param number or that it is a draft
 * @param since day of sending, or of beginning for a draft
 */
public record RequestLine(
        String id,
        String number,
        String kind,
        RequestStatus status,
        String structure,
        String person,
        String author,
        String agent,
        String since,
        Due due) {

    public static RequestLine of(Texts texts, RequestRow row, LocalDate today) {
        return new RequestLine(
                row.id().value().toString(),
                row.number().isEmpty() ? texts.t(RequestWords.status(RequestStatus.DRAFT)) : row.number(),
                row.kindLabel(),
                row.status(),
                row.structureName(),
                person(texts, row),
                row.author(),
                row.assigneeName().isEmpty() ? texts.t("request.agent.none") : row.assigneeName(),
                Words.shortDay(row.sentAt() == null ? row.createdAt() : row.sentAt()),
                Due.of(texts, row.status(), row.dueOn(), row.endedAt(), today));
    }

    private static String person(Texts texts, RequestRow row) {
        if (row.erased()) {
            return texts.t("request.erased");
        }
        return row.person().isEmpty() ? texts.t("request.person.none") : row.person();
    }
}
