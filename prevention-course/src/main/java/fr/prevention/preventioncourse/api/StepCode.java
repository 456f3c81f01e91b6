package fr.prevention.preventioncourse.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.ValueObject;

/** The code of a step of the course, {@code E1} to {@code E9}; enrolment (E0) is not a step one answers. */
public record StepCode(String value) implements ValueObject, Comparable<StepCode> {

    private static final Pattern SHAPE = Pattern.compile("E[1-9]");

    public StepCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a step code");
        }
    }

    /** Reads what comes from a form or an address; empty when it cannot be a step code. */
    public static Optional<StepCode> parse(String typed) {
        String code = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new StepCode(code)) : Optional.empty();
    }

    @Override
    public int compareTo(StepCode other) {
        return value.compareTo(other.value);
    }
}
