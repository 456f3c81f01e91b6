package fr.prevention.platform.french;

import java.util.regex.Pattern;

/**
 * Replaces the spaces at which a French line must not break by non-breaking ones: before {@code ? ! ; : »} and after
 * {@code «}, between a number and its unit, around the {@code h} of an hour, after {@code n°}.
 */
public final class Typography {

    private static final char UNBREAKABLE = '\u00a0';
    private static final Pattern SPACE = Pattern.compile(
            " (?=[?!;:»])" // signs in two parts
                    + "|(?<=«) "
                    + "|(?<=\\d) (?=[%€]|(?:h|Go|Mo|Ko|octets|kg)\\b)"
                    + "|(?<=\\d[ \u00a0]h) (?=\\d)"
                    + "|(?<=\\b[nN]°) (?=\\d)");

    private Typography() {}

    /** The same words, whose lines break only where they may. */
    public static String of(String words) {
        return words.indexOf(' ') < 0 ? words : SPACE.matcher(words).replaceAll(String.valueOf(UNBREAKABLE));
    }
}
