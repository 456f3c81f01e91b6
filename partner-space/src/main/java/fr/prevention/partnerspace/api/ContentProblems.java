package fr.prevention.partnerspace.api;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jmolecules.ddd.types.ValueObject;

/** Everything that is wrong with a request, all at once: its common parts, and the kind's own questions by code. */
public record ContentProblems(Map<RequestItem, ContentProblem> items, Map<String, ContentProblem> questions)
        implements ValueObject {

    public static final ContentProblems NONE = new ContentProblems(Map.of(), Map.of());

    public ContentProblems {
        items = Map.copyOf(items);
        questions = Map.copyOf(questions);
    }

    public boolean any() {
        return !items.isEmpty() || !questions.isEmpty();
    }

    /** Those that not even a draft can hold. */
    public ContentProblems impossible() {
        Predicate<ContentProblem> missing = ContentProblem.MISSING::equals;
        Map<RequestItem, ContentProblem> wrong = new TreeMap<>(items);
        wrong.values().removeIf(missing);
        Map<String, ContentProblem> wrongAnswers = new TreeMap<>(questions);
        wrongAnswers.values().removeIf(missing);
        return new ContentProblems(wrong, wrongAnswers);
    }
}
