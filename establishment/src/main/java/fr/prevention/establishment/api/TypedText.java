package fr.prevention.establishment.api;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type or paste, made storable: one Unicode form, no control character, no blank around. */
final class TypedText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final Pattern BLANKS_AND_MARKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cf}]+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern CONTROLS_BUT_LINE_END = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private TypedText() {}

    /** One line: runs of blanks become one space; refuses more than {@code maximum} characters. */
    static String line(String typed, int maximum, String what) {
        return limited(BLANKS.matcher(normal(typed)).replaceAll(" ").strip(), maximum, what);
    }

    /** Several lines: line ends become {@code \n}; refuses more than {@code maximum} characters. */
    static String paragraphs(String typed, int maximum, String what) {
        String oneLineEnd = LINE_ENDS.matcher(normal(typed)).replaceAll("\n");
        return limited(CONTROLS_BUT_LINE_END.matcher(oneLineEnd).replaceAll(" ").strip(), maximum, what);
    }

    /** The same, never empty. */
    static String filled(String text, String what) {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return text;
    }

    /** Identifiers and codes: no blank and no invisible mark anywhere. */
    static String compact(String typed) {
        return BLANKS_AND_MARKS.matcher(typed).replaceAll("");
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static String limited(String text, int maximum, String what) {
        if (text.length() > maximum) {
            throw new IllegalArgumentException(what + " is longer than " + maximum + " characters");
        }
        return text;
    }
}
