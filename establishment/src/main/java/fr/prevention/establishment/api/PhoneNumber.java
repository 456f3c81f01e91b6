package fr.prevention.establishment.api;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that can be dialled in France, overseas departments included: ten digits beginning with a single zero, or a
 * short number of four digits such as 3679. The international forms (+33, +262, +590, +594, +596) become national.
 */
public record PhoneNumber(String value) {

    private static final Pattern DIALLED = Pattern.compile("0[1-9][0-9]{8}|[13][0-9]{3}");
    private static final Pattern SEPARATORS = Pattern.compile("[.\\-;,/_]");
    private static final Pattern INTERNATIONAL =
            Pattern.compile("(?:\\+|00)(?:33|262|590|594|596)(?:\\(0\\)|0)?([1-9][0-9]{8})");

    public PhoneNumber {
        if (!DIALLED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a French phone number: " + value);
        }
    }

    /** What somebody typed, with the usual separators; empty when it cannot be dialled. */
    public static Optional<PhoneNumber> parse(String typed) {
        String compact = SEPARATORS.matcher(TypedText.compact(typed)).replaceAll("");
        Matcher international = INTERNATIONAL.matcher(compact);
        String national = international.matches() ? "0" + international.group(1) : compact;
        return Optional.of(national)
                .filter(number -> DIALLED.matcher(number).matches())
                .map(PhoneNumber::new);
    }

    /** As people read it, in pairs: {@code 03 22 45 67 89}, {@code 36 79}. */
    public String formatted() {
        return value.replaceAll("(..)(?=.)", "$1 ");
    }
}
