package fr.prevention.web.partnerspace.request;

import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request as it is read.
 *
 * @param field where it is written
 * @param value "" when there is nothing
 */
public record SummaryLine(String field, String label, String value) {

    /** What was written, line by line; nothing about the person once it is erased. */
    public static List<SummaryLine> of(Texts texts, RequestView request, String department) {
        RequestContent content = request.content();
        ConcernedPerson person = content.person();
        List<SummaryLine> lines = new ArrayList<>();
        lines.add(line(texts, RequestFields.LAST_NAME, person.lastName()));
        lines.add(line(texts, RequestFields.FIRST_NAME, person.firstName()));
        lines.add(line(texts, RequestFields.BIRTH_DATE, day(person.birthDate())));
        lines.add(line(texts, RequestFields.DEPARTMENT, department));
        lines.add(line(
                texts,
                RequestFields.PHONE,
                person.phone() == null ? "" : person.phone().formatted()));
        lines.add(line(
                texts,
                RequestFields.MAIL,
                person.mail() == null ? "" : person.mail().value()));
        lines.add(line(texts, RequestFields.CONSENT, texts.t(content.consent() ? "form.yes" : "form.no")));
        lines.add(line(texts, RequestFields.CONSENT_DATE, day(content.consentOn())));
        for (RequestQuestion question : request.kind().questions()) {
            String answer = content.answers().getOrDefault(question.code(), "");
            lines.add(new SummaryLine(
                    RequestFields.question(question.code()),
                    question.label(),
                    RequestWords.answer(texts, question, answer)));
        }
        lines.add(line(texts, RequestFields.COMMENT, content.comment()));
        return lines;
    }

    private static SummaryLine line(Texts texts, String field, String value) {
        return new SummaryLine(field, texts.t("request.field." + field), value);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Words.day(day);
    }
}
