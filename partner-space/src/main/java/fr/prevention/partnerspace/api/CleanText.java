package fr.prevention.partnerspace.api;

import fr.prevention.partnerspace.api.PartnerRefusal.TextMissing;
import fr.prevention.partnerspace.api.PartnerRefusal.TextTooLong;
import java.util.regex.Pattern;

/** Free text as it is kept: one kind of line end, no invisible control character, no blank around. */
final class CleanText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");

    private CleanText() {}

    /** At most {@code longest} characters, possibly none. */
    static String atMost(int longest, String typed) {
        String lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        String text = AROUND.matcher(CONTROLS.matcher(lines).replaceAll("")).replaceAll("");
        if (text.length() > longest) {
            throw new PartnerRefused(new TextTooLong(longest));
        }
        return text;
    }

    /** 1 to {@code longest} characters. */
    static String required(int longest, String typed) {
        String text = atMost(longest, typed);
        if (text.isEmpty()) {
            throw new PartnerRefused(new TextMissing());
        }
        return text;
    }
}
