package fr.prevention.web.partnerspace.request;

import fr.prevention.establishment.api.PhoneNumber;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.partnerspace.api.ConcernedPerson;
import fr.prevention.partnerspace.api.ContentProblem;
import fr.prevention.partnerspace.api.ContentProblems;
import fr.prevention.partnerspace.api.RequestContent;
import fr.prevention.partnerspace.api.RequestItem;
import fr.prevention.partnerspace.api.RequestQuestion;
import fr.prevention.partnerspace.api.RequestView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The way from the fields of a request to its content and back. */
final class RequestForm {

    static final String YES = "oui";

    private final RequestView request;

    RequestForm(RequestView request) {
        this.request = request;
    }

    /** What was typed; what cannot be read goes to the errors. */
    RequestContent read(Typed typed, FormErrors errors) {
        ConcernedPerson person = new ConcernedPerson(
                errors.text(typed, RequestFields.LAST_NAME, ConcernedPerson.NAME_LENGTH),
                errors.text(typed, RequestFields.FIRST_NAME, ConcernedPerson.NAME_LENGTH),
                errors.read(typed, RequestFields.BIRTH_DATE, TypedDay::parse, "request.fault.date"),
                errors.read(typed, RequestFields.PHONE, PhoneNumber::parse, "error.phone"),
                errors.read(typed, RequestFields.MAIL, EmailAddress::parse, "error.email"),
                errors.text(typed, RequestFields.DEPARTMENT, 3));
        Map<String, String> answers = new LinkedHashMap<>();
        for (RequestQuestion question : request.kind().questions()) {
            answers.put(question.code(), answer(question, typed));
        }
        return new RequestContent(
                person,
                typed.has(RequestFields.CONSENT, YES),
                errors.read(typed, RequestFields.CONSENT_DATE, TypedDay::parse, "request.fault.date"),
                answers,
                errors.text(typed, RequestFields.COMMENT, RequestContent.COMMENT_LENGTH));
    }

    /** The request as its fields hold it. */
    Typed typed() {
        RequestContent content = request.content();
        ConcernedPerson person = content.person();
        Typed typed = Typed.NOTHING
                .with(RequestFields.LAST_NAME, person.lastName())
                .with(RequestFields.FIRST_NAME, person.firstName())
                .with(RequestFields.BIRTH_DATE, day(person.birthDate()))
                .with(
                        RequestFields.PHONE,
                        person.phone() == null ? "" : person.phone().formatted())
                .with(
                        RequestFields.MAIL,
                        person.mail() == null ? "" : person.mail().value())
                .with(RequestFields.DEPARTMENT, person.department())
                .with(RequestFields.CONSENT, content.consent() ? YES : "")
                .with(RequestFields.CONSENT_DATE, day(content.consentOn()))
                .with(RequestFields.COMMENT, content.comment())
                .with(RequestFields.VERSION, Long.toString(request.version()));
        for (RequestQuestion question : request.kind().questions()) {
            typed = typed.with(
                    RequestFields.question(question.code()), content.answers().getOrDefault(question.code(), ""));
        }
        return typed;
    }

    /** Says each problem beside its field. */
    static void say(ContentProblems problems, FormErrors errors) {
        problems.items().forEach((item, problem) -> errors.add(RequestFields.of(item), key(item, problem)));
        problems.questions()
                .forEach((code, problem) -> errors.add(RequestFields.question(code), "request.fault." + problem));
    }

    private static String key(RequestItem item, ContentProblem problem) {
        return problem == ContentProblem.MISSING ? "request.missing." + item : "request.fault." + problem;
    }

    /** A date as it is kept; what cannot be read stays as typed, for the context to refuse. */
    private static String answer(RequestQuestion question, Typed typed) {
        String text = typed.text(RequestFields.question(question.code()));
        return question.type() == RequestQuestion.Type.DATE
                ? TypedDay.parse(text).map(LocalDate::toString).orElse(text)
                : text;
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
