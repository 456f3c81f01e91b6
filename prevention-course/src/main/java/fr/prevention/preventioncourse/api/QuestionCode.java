package fr.prevention.preventioncourse.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.ValueObject;

/** The code of a question inside its questionnaire version, such as {@code Q05}. */
public record QuestionCode(String value) implements ValueObject, Comparable<QuestionCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    /** Stands for the company's own comment of the step where changes are listed question by question. */
    public static final QuestionCode COMPANY_COMMENT = new QuestionCode("COMMENTAIRE_ENTREPRISE");

    public QuestionCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a question code");
        }
    }

    /** Reads what comes from a form; empty when it cannot be a question code. */
    public static Optional<QuestionCode> parse(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new QuestionCode(code)) : Optional.empty();
    }

    @Override
    public int compareTo(QuestionCode other) {
        return value.compareTo(other.value);
    }
}
