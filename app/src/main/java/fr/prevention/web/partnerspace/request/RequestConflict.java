package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest.RequestChangedMeanwhile;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two technicians wrote the same draft: both values of each field that differs. */
final class RequestConflict {

    private static final List<String> COMMON = List.of(
            RequestFields.LAST_NAME,
            RequestFields.FIRST_NAME,
            RequestFields.BIRTH_DATE,
            RequestFields.DEPARTMENT,
            RequestFields.PHONE,
            RequestFields.MAIL,
            RequestFields.CONSENT,
            RequestFields.CONSENT_DATE,
            RequestFields.COMMENT);

    private RequestConflict() {}

    static Conflict between(Texts texts, Typed mine, RequestView theirs, RequestChangedMeanwhile changed) {
        Map<String, String> labels = new LinkedHashMap<>();
        COMMON.forEach(field -> labels.put(field, texts.t("request.field." + field)));
        Typed stored = new RequestForm(theirs).typed();
        for (RequestQuestion question : theirs.kind().questions()) {
            labels.put(RequestFields.question(question.code()), question.label());
        }
        return Conflict.between(
                compared(mine, labels), compared(stored, labels), labels, text -> text, changed.by(), changed.at());
    }

    /** Absent and empty are the same. */
    private static Typed compared(Typed typed, Map<String, String> labels) {
        Typed compared = Typed.NOTHING;
        for (String field : labels.keySet()) {
            List<String> values = typed.all(field);
            compared = compared.with(field, values.isEmpty() ? List.of("") : values);
        }
        return compared;
    }
}
