package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft being written.
 *
 * @param resumed when the unsaved text shown was typed, nothing when the form shows what is stored
 */
public record DraftRequestPage(
        RequestView request,
        Typed typed,
        FormErrors errors,
        List<Choice> departments,
        RequestDocuments documents,
        LocalDate today,
        @Nullable Instant resumed,
        @Nullable Conflict conflict) {

    public String address() {
        return RequestListController.PATH + "/" + request.id().value();
    }

    /** The key under which what is typed is kept. */
    public String draft() {
        return draft(request);
    }

    static String draft(RequestView request) {
        return "demande-" + request.id().value();
    }

    public List<Choice> choices(Texts texts, RequestQuestion question) {
        return question.type() == RequestQuestion.Type.YES_NO
                ? List.of(
                        new Choice(RequestQuestion.YES, texts.t("form.yes")),
                        new Choice(RequestQuestion.NO, texts.t("form.no")))
                : question.options().stream()
                        .map(option -> new Choice(option.code(), option.label()))
                        .toList();
    }
}
