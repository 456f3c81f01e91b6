package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestFactKind;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.LocalDate;

/** How service requests are told: statuses, what is expected next, answers. */
public final class RequestWords {

    private RequestWords() {}

    /** The key of the words of a status. */
    public static String status(RequestStatus status) {
        return "request.status." + status;
    }

    public static String icon(RequestStatus status) {
        return switch (status) {
            case DRAFT -> "pencil-square";
            case SENT -> "send";
            case IN_PROGRESS -> "circle-half";
            case MORE_ASKED -> "chat-left-text";
            case DONE -> "check-circle-fill";
            case REFUSED -> "x-circle-fill";
            case CANCELLED -> "slash-circle";
        };
    }

    /** The class that draws the pill. */
    public static String pill(RequestStatus status) {
        return switch (status) {
            case DRAFT -> "pill-todo";
            case SENT -> "pill-complete";
            case IN_PROGRESS -> "pill-progress";
            case MORE_ASKED -> "pill-warn";
            case DONE -> "pill-good";
            case REFUSED -> "pill-bad";
            case CANCELLED -> "pill-todo";
        };
    }

    /** The key of what is expected next, as one side reads it. */
    public static String expected(RequestStatus status, RequestSide reader) {
        return "request.expected." + reader + "." + status;
    }

    /** The key of a fact of the timeline. */
    public static String fact(RequestFactKind kind) {
        return "request.fact." + kind;
    }

    public static String icon(RequestFactKind kind) {
        return switch (kind) {
            case DRAFTED -> "pencil-square";
            case SENT -> "send";
            case ASSIGNED -> "person-check";
            case MORE_ASKED -> "chat-left-text";
            case ANSWERED -> "arrow-counterclockwise";
            case DOCUMENT_ADDED -> "paperclip";
            case DONE -> "check-circle-fill";
            case REFUSED -> "x-circle-fill";
            case CANCELLED -> "slash-circle";
            case ERASED -> "shield-check";
        };
    }

    /** An answer in words; "" when there is none. */
    public static String answer(Texts texts, RequestQuestion question, String answer) {
        if (answer.isEmpty()) {
            return "";
        }
        return switch (question.type()) {
            case TEXT -> answer;
            case DATE -> Words.day(LocalDate.parse(answer));
            case YES_NO -> texts.t(answer.equals(RequestQuestion.YES) ? "form.yes" : "form.no");
            case CHOICE ->
                question.options().stream()
                        .filter(option -> option.code().equals(answer))
                        .map(RequestQuestion.Option::label)
                        .findFirst()
                        .orElse(answer);
        };
    }

    /** How a page names a request: its number, or that it is a draft. */
    public static String title(Texts texts, RequestView request) {
        return request.number().isEmpty() ? texts.t("request.title.draft") : texts.t("request.title", request.number());
    }
}
