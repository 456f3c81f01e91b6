package fr.prevention.partnerspace.adapter.persistence;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is searched: lower case, without accents, letters and digits only. */
final class Searchable {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Searchable() {}

    static String of(String... parts) {
        String plain = MARKS.matcher(Normalizer.normalize(String.join(" ", parts), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return OTHERS.matcher(plain).replaceAll(" ").strip();
    }

    /** The words to find, each anywhere. */
    static List<String> wordsOf(String typed) {
        return Arrays.stream(of(typed).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
