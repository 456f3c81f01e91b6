package fr.prevention.platform.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The names of files, as people give them. */
final class FileNames {

    static final int LONGEST_IN_BYTES = 255;

    private static final int LONGEST_EXTENSION = 10;

    private FileNames() {}

    /** The name without folders nor control characters, accents and quotes kept, its extension kept when it is cut. */
    static String clean(String originalName) {
        String composed =
                Normalizer.normalize(originalName, Normalizer.Form.NFC).replace('\\', '/');
        String last = composed.substring(composed.lastIndexOf('/') + 1);
        String name = new String(last.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]", "")
                .strip();
        if (name.isEmpty() || name.equals(".") || name.equals("..")) {
            return "document";
        }
        return shorten(name);
    }

    /** What follows the last dot, in lower case; "" when there is none. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shorten(String name) {
        if (bytes(name) <= LONGEST_IN_BYTES) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean keepsExtension = dot > 0 && name.length() - dot - 1 <= LONGEST_EXTENSION;
        String end = keepsExtension ? name.substring(dot) : "";
        String start = keepsExtension ? name.substring(0, dot) : name;
        while (bytes(start) + bytes(end) > LONGEST_IN_BYTES) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start.stripTrailing() + end;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
