package fr.prevention.web.frame;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The French words of the screens, read from the message bundles in {@code messages/}. */
@Component
public class Texts {

    private static final List<String> BUNDLES = List.of(
            "frame",
            "list",
            "identity",
            "account",
            "establishment",
            "course",
            "preventioncourse",
            "caisse",
            "partnerspace",
            "servicerequest",
            "pages",
            "errors",
            "audit",
            "administration",
            "users",
            "helpdesk");

    private final Map<String, String> words = new TreeMap<>();

    Texts() {
        for (String bundle : BUNDLES) {
            ResourceBundle messages = ResourceBundle.getBundle("messages." + bundle, Locale.FRENCH);
            messages.keySet().forEach(key -> words.put(key, messages.getString(key)));
        }
    }

    /**
     * The words under a key; {@code %s} and the like stand for the arguments.
     *
     * @throws IllegalArgumentException when no bundle has the key
     */
    public String t(String key, Object... arguments) {
        String pattern = words.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return arguments.length == 0 ? pattern : String.format(Locale.FRENCH, pattern, arguments);
    }

    /** The words under a key, or {@code otherwise} when no bundle has it. */
    public String or(String key, String otherwise) {
        return words.getOrDefault(key, otherwise);
    }

    /** The words under each key that begins so, by what follows the beginning. */
    public Map<String, String> under(String beginning) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(beginning))
                .collect(Collectors.toMap(entry -> entry.getKey().substring(beginning.length()), Map.Entry::getValue));
    }

    /** The words for a count: under {@code key.none}, {@code key.one} or {@code key.many}. */
    public String count(String key, int count) {
        return switch (count) {
            case 0 -> t(key + ".none");
            case 1 -> t(key + ".one");
            default -> t(key + ".many", count);
        };
    }
}
