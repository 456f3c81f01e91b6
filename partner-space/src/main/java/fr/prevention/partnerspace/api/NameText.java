package fr.prevention.partnerspace.api;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names are made of: Latin letters with their accents, apostrophes, hyphens and single spaces between them. */
final class NameText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u00B4`\u2032]");
    private static final Pattern HYPHENS = Pattern.compile("\\p{Pd}");
    private static final Pattern AROUND_HYPHENS = Pattern.compile(" ?- ?");
    private static final Pattern SHAPE = Pattern.compile("'?\\p{IsLatin}\\p{M}*(?:[ '-]{0,2}\\p{IsLatin}\\p{M}*)*'?");

    private NameText() {}

    /** One line, one form of each sign, as people mean it; empty when it is no name of at most {@code longest} characters. */
    static Optional<String> of(String typed, int longest) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(typed, Normalizer.Form.NFC))
                .replaceAll("");
        String line = BLANKS.matcher(visible).replaceAll(" ").strip();
        String plain =
                HYPHENS.matcher(APOSTROPHES.matcher(line).replaceAll("'")).replaceAll("-");
        String tight = AROUND_HYPHENS.matcher(plain).replaceAll("-");
        return Optional.of(tight).filter(name -> isName(name, longest));
    }

    static boolean isName(String text, int longest) {
        return text.length() <= longest && SHAPE.matcher(text).matches();
    }
}
