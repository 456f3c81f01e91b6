package fr.prevention.partnerspace.domain.kind;

import fr.prevention.partnerspace.api.ContentProblem;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.RequestKindCode;
import fr.prevention.partnerspace.api.RequestKindView;
import fr.prevention.partnerspace.api.RequestQuestion;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A kind of service request in one version. A request keeps the version it was begun with: a new wording is a new version, so
 * that what was answered stays explained by what was asked.
 *
 * @param audience the people it is meant for
 * @param documents the documents usually joined, in words
 * @param usual what holds for a body that decided nothing
 */
public record RequestKind(
        RequestKindCode code,
        String version,
        String label,
        String audience,
        String documents,
        List<RequestQuestion> questions,
        KindSettings usual)
        implements ValueObject {

    public RequestKind {
        questions = List.copyOf(questions);
    }

    /** What is wrong with answers, by question: everything at once, required ones left out included. */
    public Map<String, ContentProblem> problemsOf(Map<String, String> answers) {
        Map<String, ContentProblem> problems = new TreeMap<>();
        Set<String> known = questions.stream().map(RequestQuestion::code).collect(Collectors.toSet());
        answers.keySet().stream()
                .filter(code -> !known.contains(code))
                .forEach(code -> problems.put(code, ContentProblem.UNKNOWN_QUESTION));
        for (RequestQuestion question : questions) {
            ContentProblem problem = problem(question, answers.getOrDefault(question.code(), ""));
            if (problem != null) {
                problems.put(question.code(), problem);
            }
        }
        return problems;
    }

    /** The kind as a body offers it. */
    public RequestKindView view(KindSettings settings) {
        return new RequestKindView(code, version, label, audience, documents, questions, settings);
    }

    private static @Nullable ContentProblem problem(RequestQuestion question, String answer) {
        if (answer.isEmpty()) {
            return question.required() ? ContentProblem.MISSING : null;
        }
        return switch (question.type()) {
            case TEXT -> ofText(answer);
            case DATE -> isDate(answer) ? null : ContentProblem.NOT_A_DATE;
            case YES_NO ->
                answer.equals(RequestQuestion.YES) || answer.equals(RequestQuestion.NO)
                        ? null
                        : ContentProblem.UNKNOWN_OPTION;
            case CHOICE ->
                question.options().stream().anyMatch(option -> option.code().equals(answer))
                        ? null
                        : ContentProblem.UNKNOWN_OPTION;
        };
    }

    private static @Nullable ContentProblem ofText(String answer) {
        if (answer.length() > RequestQuestion.TEXT_LENGTH) {
            return ContentProblem.TOO_LONG;
        }
        return SensitiveText.holdsNir(answer) ? ContentProblem.HOLDS_A_NIR : null;
    }

    private static boolean isDate(String answer) {
        try {
            int year = LocalDate.parse(answer).getYear();
            return year >= 1900 && year <= 2199;
        } catch (DateTimeParseException _) {
            return false;
        }
    }
}
