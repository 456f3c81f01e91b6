package fr.prevention.web.form;

import fr.prevention.web.frame.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All that is wrong in a form, each fault under its field and in the order of the page, in words that say what was expected. */
public final class FormErrors {

    private final Texts texts;
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();

    public FormErrors(Texts texts) {
        this.texts = texts;
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    /** The messages by field; a message that concerns the whole form stands under the empty name. */
    public Map<String, String> messages() {
        return messages;
    }

    public boolean has(String field) {
        return messages.containsKey(field);
    }

    public String message(String field) {
        return messages.getOrDefault(field, "");
    }

    /** Where the field stands, for the summary to tell apart faults said in the same words; empty when the words suffice. */
    public String place(String field) {
        return places.getOrDefault(field, "");
    }

    /** Says in the summary where the fault of a field stands. */
    public void locate(String field, String place) {
        places.put(field, place);
    }

    public void add(String field, String key, Object... arguments) {
        messages.putIfAbsent(field, texts.t(key, arguments));
    }

    /** Puts the faults in the order in which the page shows its fields. */
    public void order(Collection<String> fields) {
        Map<String, String> ordered = new LinkedHashMap<>();
        fields.stream().filter(messages::containsKey).forEach(field -> ordered.put(field, message(field)));
        ordered.putAll(messages);
        messages.clear();
        messages.putAll(ordered);
    }

    /** Reads a value from what was typed: nothing when the field is empty, a fault when it cannot be read. */
    public <T> @Nullable T read(Typed typed, String field, Function<String, Optional<T>> reader, String fault) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return null;
        }
        Optional<T> value = reader.apply(text);
        if (value.isEmpty()) {
            add(field, fault);
        }
        return value.orElse(null);
    }

    /** Reads a text of at most {@code longest} characters. */
    public String text(Typed typed, String field, int longest) {
        String text = typed.text(field);
        if (text.length() > longest) {
            add(field, "error.too-long", longest, text.length());
        }
        return text;
    }

    /** Reads a text that must not be empty. */
    public String required(Typed typed, String field, int longest, String fault) {
        String text = text(typed, field, longest);
        if (text.isEmpty()) {
            add(field, fault);
        }
        return text;
    }

    /** Reads a yes or a no; nothing when none was chosen, a fault for anything else. */
    public @Nullable Boolean yesOrNo(Typed typed, String field) {
        return read(typed, field, FormErrors::yesOrNo, "error.choice");
    }

    private static Optional<Boolean> yesOrNo(String text) {
        return switch (text) {
            case "oui" -> Optional.of(true);
            case "non" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
