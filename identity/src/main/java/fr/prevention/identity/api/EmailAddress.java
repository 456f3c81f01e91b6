package fr.prevention.identity.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address that mail can be sent to: {@code local@domain.tld}, in lower case, at most 254 characters of which 64
 * before the {@code @}. Spaces pasted around it are dropped; those inside it make it impossible.
 */
public record EmailAddress(String value) {

    private static final int MAXIMUM_LENGTH = 254;
    private static final String WORD = "[a-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LOCAL = "(?=[^@]{1,64}@)" + WORD + "(?:\\." + WORD + ")*";
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final String DOMAIN = "(?:" + LABEL + "\\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])";
    private static final Pattern ADDRESS = Pattern.compile(LOCAL + "@" + DOMAIN);

    public EmailAddress {
        value = normalise(value);
        if (!isPossible(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** The address that someone typed, or empty when it cannot be one. */
    public static Optional<EmailAddress> parse(String typed) {
        return isPossible(normalise(typed)) ? Optional.of(new EmailAddress(typed)) : Optional.empty();
    }

    private static String normalise(String typed) {
        var start = 0;
        var end = typed.length();
        while (start < end && isSpace(typed.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(typed.charAt(end - 1))) {
            end--;
        }
        return typed.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200b'
                || character == '\ufeff';
    }

    private static boolean isPossible(String normalised) {
        return normalised.length() <= MAXIMUM_LENGTH
                && ADDRESS.matcher(normalised).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
