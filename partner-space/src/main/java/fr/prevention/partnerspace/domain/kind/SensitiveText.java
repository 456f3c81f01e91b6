package fr.prevention.partnerspace.domain.kind;

import java.util.regex.Pattern;

/** Recognises what looks like a French social security number in a text, whatever the blanks, dots and hyphens in it. */
public final class SensitiveText {

    private static final Pattern SEPARATORS = Pattern.compile("(?<=[0-9ABab])[\\s\\h.\\-]+(?=[0-9ABab])");
    private static final Pattern NIR = Pattern.compile(
            "(?<![0-9])[1-478][0-9]{2}(?:0[1-9]|1[0-2]|[2-9][0-9])(?:[0-9]{2}|2[ABab])[0-9]{6}(?:[0-9]{2})?(?![0-9])");

    private SensitiveText() {}

    public static boolean holdsNir(String text) {
        return NIR.matcher(SEPARATORS.matcher(text).replaceAll("")).find();
    }
}
