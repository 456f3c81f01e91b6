package fr.prevention.partnerspace.api;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A first name of 1 to 20 characters. Its first letter becomes a capital and the others small, and so it is again after each
 * hyphen, space or apostrophe: {@code JEAN-PIERRE} becomes {@code Jean-Pierre}, {@code n'golo} becomes {@code N'Golo},
 * because the rule of the manual, written for one word, would otherwise misspell every compound name. Accepted are Latin
 * letters, apostrophe, hyphen and space, as for {@link FamilyName}.
 */
public record FirstName(String value) {

    public static final int LONGEST = 20;

    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]+");

    public FirstName {
        if (!value.equals(capitalised(value)) || !NameText.isName(value, LONGEST)) {
            throw new IllegalArgumentException("not a first name of 1 to 20 characters");
        }
    }

    /** The first name that somebody typed, with its capitals; empty when it cannot be one. */
    public static Optional<FirstName> parse(String typed) {
        return NameText.of(typed, LONGEST)
                .map(FirstName::capitalised)
                .filter(name -> NameText.isName(name, LONGEST))
                .map(FirstName::new);
    }

    private static String capitalised(String text) {
        return LETTERS.matcher(text).replaceAll(part -> {
            String word = part.group();
            int first = word.offsetByCodePoints(0, 1);
            return word.substring(0, first).toUpperCase(Locale.FRENCH)
                    + word.substring(first).toLowerCase(Locale.FRENCH);
        });
    }

    @Override
    public String toString() {
        return value;
    }
}
