package fr.prevention.partnerspace.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jmolecules.ddd.types.Identifier;

/**
 * Short name of a health-insurance body, for instance {@code CPAM-GIRONDE}: capitals, digits and hyphens, 2 to 40
 * characters. It is also the key of the organisation in identity.
 */
public record BodyCode(String value) implements Identifier {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*");

    public BodyCode {
        if (!isPossible(value)) {
            throw new IllegalArgumentException("not the code of a health-insurance body: " + value);
        }
    }

    /** What came from outside, letter case and blanks around ignored; empty when no body can bear it. */
    public static Optional<BodyCode> parse(String typed) {
        return Optional.of(typed.strip().toUpperCase(Locale.ROOT))
                .filter(BodyCode::isPossible)
                .map(BodyCode::new);
    }

    private static boolean isPossible(String code) {
        return code.length() >= 2 && code.length() <= 40 && SHAPE.matcher(code).matches();
    }
}
