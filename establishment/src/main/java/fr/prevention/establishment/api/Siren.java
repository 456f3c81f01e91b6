package fr.prevention.establishment.api;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a company in the national register: nine digits whose Luhn sum holds, never all zero (Code de commerce,
 * R123-221).
 */
public record Siren(String value) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{9}");
    private static final String NOBODY = "000000000";

    public Siren {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("not a SIREN: " + value);
        }
    }

    /** What somebody typed, blanks anywhere accepted; empty when no company can bear it. */
    public static Optional<Siren> parse(String typed) {
        return Optional.of(TypedText.compact(typed)).filter(Siren::isPossible).map(Siren::new);
    }

    /** As people read it: {@code 732 829 320}. */
    public String formatted() {
        return value.substring(0, 3) + " " + value.substring(3, 6) + " " + value.substring(6);
    }

    static boolean isPossible(String digits) {
        return SHAPE.matcher(digits).matches() && !NOBODY.equals(digits) && Luhn.holds(digits);
    }
}
