package fr.prevention.partnerspace.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a login begins with, {@code m.pichon}: the first letter of the first name, a dot, the name; small letters from a to z
 * only, so without accents, spaces, hyphens or apostrophes. When it is taken a number from 2 on follows ({@code v.chausson2});
 * a login never changes with the name and is never given twice.
 */
public record LoginStem(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z]\\.[a-z]{1,60}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z]");
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("œ", "oe"),
            Map.entry("æ", "ae"),
            Map.entry("ß", "ss"),
            Map.entry("ø", "o"),
            Map.entry("ł", "l"),
            Map.entry("đ", "d"),
            Map.entry("ð", "d"),
            Map.entry("þ", "th"),
            Map.entry("ħ", "h"),
            Map.entry("ı", "i"),
            Map.entry("ŋ", "ng"),
            Map.entry("ə", "e"));

    /** Stands where a name has no letter that a keyboard could type. */
    private static final String UNWRITABLE = "x";

    public LoginStem {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("a login begins with a letter, a dot and letters from a to z");
        }
    }

    /** The stem for a first name and a family name. */
    public static LoginStem of(FirstName firstName, String familyName) {
        return new LoginStem(plain(firstName.value()).substring(0, 1) + "." + plain(familyName));
    }

    private static String plain(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WRITTEN_OUT.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String letters = OTHERS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD))
                .replaceAll("");
        return letters.isEmpty() ? UNWRITABLE : letters;
    }

    @Override
    public String toString() {
        return value;
    }
}
