package fr.prevention.establishment.api;

import java.util.Optional;
import java.util.regex.Pattern;

/** French postal code: five digits, never beginning with two zeros. CEDEX codes are postal codes like the others. */
public record PostalCode(String value) {

    private static final Pattern SHAPE = Pattern.compile("(?!00)[0-9]{5}");

    public PostalCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a postal code: " + value);
        }
    }

    /** What somebody typed, blanks anywhere accepted; empty when it is no postal code. */
    public static Optional<PostalCode> parse(String typed) {
        return Optional.of(TypedText.compact(typed))
                .filter(code -> SHAPE.matcher(code).matches())
                .map(PostalCode::new);
    }
}
