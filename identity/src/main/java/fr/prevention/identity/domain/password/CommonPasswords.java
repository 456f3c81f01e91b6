package fr.prevention.identity.domain.password;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * The passwords that everybody tries first, seen through the usual disguises: capitals, accents, figures and signs around
 * or in between, letters replaced by look-alikes, the word said several times. {@code P@ssw0rd-2026!} is {@code password}.
 */
public final class CommonPasswords {

    private static final String LOOK_ALIKES = "@4013$57";
    private static final String LETTERS = "aaoiesst";

    private final Set<String> words;

    /** Takes the widespread words: lower-case letters only, without accents. */
    public CommonPasswords(Set<String> words) {
        this.words = Set.copyOf(words);
    }

    /** Whether nothing is left of this password but a widespread one. */
    public boolean include(String password) {
        var plain = Normalizer.normalize(password, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return isWidespread(lettersOf(plain)) || isWidespread(lettersOf(undisguised(withoutSurroundings(plain))));
    }

    private boolean isWidespread(String letters) {
        for (var size = 1; size <= letters.length(); size++) {
            if (letters.length() % size == 0) {
                var word = letters.substring(0, size);
                if (words.contains(word) && word.repeat(letters.length() / size).equals(letters)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String withoutSurroundings(String plain) {
        return plain.replaceAll("^[^a-z@$]+|[^a-z]+$", "");
    }

    private static String undisguised(String plain) {
        var letters = new StringBuilder();
        plain.chars().forEach(character -> {
            var lookAlike = LOOK_ALIKES.indexOf(character);
            letters.append(lookAlike < 0 ? (char) character : LETTERS.charAt(lookAlike));
        });
        return letters.toString();
    }

    private static String lettersOf(String plain) {
        return plain.replaceAll("[^a-z]", "");
    }
}
