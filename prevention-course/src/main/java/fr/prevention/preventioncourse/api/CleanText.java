package fr.prevention.preventioncourse.api;

import java.util.regex.Pattern;

/** Free text as it is kept: one kind of line end, no invisible control character, no blank around. */
final class CleanText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final Pattern LONE_SURROGATES = Pattern.compile("\\p{Cs}");

    private CleanText() {}

    static String of(String typed) {
        String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        String visible = CONTROLS.matcher(lines).replaceAll("");
        return LONE_SURROGATES.matcher(visible).replaceAll("").strip();
    }
}
