package fr.prevention.identity.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a person types to say who they are: the SIRET for an establishment, a chosen name for others. One to 100 visible
 * characters; every space is dropped ({@code 900 102 500 00015}) and case does not count.
 */
public record LoginIdentifier(String value) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200D\\u2060\\uFEFF]+");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{P}\\p{S}]{1,100}");

    public LoginIdentifier {
        value = normalise(value);
        if (!VISIBLE.matcher(value).matches()) {
            throw new IllegalArgumentException("a login has 1 to 100 visible characters");
        }
    }

    /** The login that someone typed or pasted, or empty when no account can have it. */
    public static Optional<LoginIdentifier> parse(String typed) {
        return VISIBLE.matcher(normalise(typed)).matches() ? Optional.of(new LoginIdentifier(typed)) : Optional.empty();
    }

    private static String normalise(String typed) {
        var compact = SPACE.matcher(typed).replaceAll("");
        return Normalizer.normalize(compact, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
