package fr.prevention.partnerspace.api;

import java.util.Locale;
import java.util.Optional;

/**
 * A birth name or a usual name: 1 to 30 characters once in capitals, which keep their accents ({@code D'ÉTÉ-MARTIN}). Latin
 * letters, apostrophe, hyphen and space are accepted; the typographic apostrophes and hyphens that people paste become the
 * plain ones, and blanks in excess go.
 */
public record FamilyName(String value) {

    public static final int LONGEST = 30;

    public FamilyName {
        if (!value.equals(value.toUpperCase(Locale.FRENCH)) || !NameText.isName(value, LONGEST)) {
            throw new IllegalArgumentException("not a name in capitals of 1 to 30 characters");
        }
    }

    /** The name that somebody typed, in capitals; empty when it cannot be one. */
    public static Optional<FamilyName> parse(String typed) {
        return NameText.of(typed, 2 * LONGEST)
                .map(name -> name.toUpperCase(Locale.FRENCH))
                .filter(name -> NameText.isName(name, LONGEST))
                .map(FamilyName::new);
    }

    @Override
    public String toString() {
        return value;
    }
}
