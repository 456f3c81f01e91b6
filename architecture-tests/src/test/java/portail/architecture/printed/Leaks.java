package portail.architecture.printed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in printed lines what nobody may print: known secrets, and what looks like one although no test has met it. */
final class Leaks {

    private static final Pattern WORD = Pattern.compile("[\\w-]+=*");
    private static final Pattern SETUP_LINK = Pattern.compile("/premiere-installation/[\\w-]{43}(?![\\w-])");
    private static final Pattern TOKEN = whole("[\\w-]{43}");
    private static final Pattern LETTERED_CODE = whole("(?i)[2-9a-z]{4}(?:-[2-9a-z]{4}){3}");
    private static final Pattern KEY = whole("[A-Z2-7]{32}|[A-Z2-7]{4}(?: [A-Z2-7]{4}){7}");
    private static final Pattern NIR = Pattern.compile(
            "(?<![\\d.])[1-478][ .]?\\d{2}[ .]?\\d{2}[ .]?(?:\\d{2}|2[AB])[ .]?\\d{3}[ .]?\\d{3}[ .]?\\d{2}(?![\\d.])");

    /** What a test knows to be secret: a word on its own can be looked up, anything else has to be searched for. */
    private final Set<String> words = new HashSet<>();

    private final Set<String> texts = new HashSet<>();

    Leaks(Collection<String> secrets) {
        for (String secret : secrets) {
            (secret.length() > 30 && WORD.matcher(secret).matches() ? words : texts).add(secret);
        }
    }

    private static Pattern whole(String what) {
        return Pattern.compile("(?<![\\w-])(?:" + what + ")(?![\\w-])");
    }

    /** What was found, each with the line it is in, both unreadable where the secret stands. */
    List<String> in(List<String> lines) {
        List<String> found = new ArrayList<>();
        String all = String.join("\n", lines);
        Set<String> printed = texts.stream().filter(all::contains).collect(Collectors.toSet());
        for (String line : lines) {
            // Outside of the demonstration the first administrator comes in by what the first start prints.
            String said = SETUP_LINK.matcher(line).replaceAll("/premiere-installation/");
            printed.stream().filter(said::contains).forEach(secret -> found.add(told("a known secret", said, secret)));
            find(WORD, said, words::contains, "a known secret", found);
            find(TOKEN, said, Leaks::isMixed, "a token of 256 bits", found);
            find(
                    LETTERED_CODE,
                    said,
                    code -> code.matches(".*\\d.*"),
                    "a recovery code or provisional password",
                    found);
            find(KEY, said, key -> key.matches(".*\\d.*"), "a key of a second factor", found);
            find(NIR, said, Leaks::isNir, "a NIR", found);
        }
        return found;
    }

    private static void find(Pattern pattern, String line, Predicate<String> counts, String kind, List<String> found) {
        pattern.matcher(line)
                .results()
                .map(MatchResult::group)
                .filter(counts)
                .forEach(value -> found.add(told(kind, line, value)));
    }

    private static String told(String kind, String line, String secret) {
        return kind + ": " + line.replace(secret, "…");
    }

    /** Random text has capitals, small letters and digits; the name of a class seldom has the three. */
    private static boolean isMixed(String text) {
        return text.matches(".*\\d.*") && text.matches(".*[a-z].*") && text.matches(".*[A-Z].*");
    }

    private static boolean isNir(String text) {
        String bare = text.replaceAll("[ .]", "");
        int key = Integer.parseInt(bare.substring(13));
        String number = bare.substring(0, 13);
        for (Map.Entry<String, String> corsica : Map.of("2A", "19", "2B", "18").entrySet()) {
            number = number.replace(corsica.getKey(), corsica.getValue());
        }
        int month = Integer.parseInt(number.substring(3, 5));
        return ((month >= 1 && month <= 12) || month >= 20) && key == 97 - Long.parseLong(number) % 97;
    }
}
