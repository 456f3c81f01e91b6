package fr.prevention.partnerspace.api;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.ValueObject;

/** The code of a kind of service request (ODS), such as {@code C2S}. */
public record RequestKindCode(String value) implements ValueObject, Comparable<RequestKindCode> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9_]{1,39}");

    public RequestKindCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a kind of request: " + value);
        }
    }

    public static Optional<RequestKindCode> parse(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new RequestKindCode(typed)) : Optional.empty();
    }

    @Override
    public int compareTo(RequestKindCode other) {
        return value.compareTo(other.value);
    }
}
