package fr.prevention.web.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What stands in the fields of a form, as typed: sent by the browser, kept as a draft, or written there from what is stored.
 * Nothing typed is lost because every page shows its form from here.
 */
public record Typed(Map<String, List<String>> values) {

    public static final Typed NOTHING = new Typed(Map.of());

    public static Typed of(Map<String, String[]> parameters) {
        Map<String, List<String>> values = new TreeMap<>();
        parameters.forEach((name, texts) ->
                values.put(name, Arrays.stream(texts).map(Typed::readable).toList()));
        return new Typed(values);
    }

    /** What was typed in a field with one value, without the blanks around it; empty when the field is absent. */
    public String text(String field) {
        List<String> texts = values.getOrDefault(field, List.of());
        return texts.isEmpty() ? "" : stripped(texts.getFirst());
    }

    /** Everything chosen in a field with several values. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    public boolean has(String field, String value) {
        return values.getOrDefault(field, List.of()).contains(value);
    }

    public long version() {
        String typed = text("version");
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }

    /** The mark of a form that must take effect once however often it is sent; empty when it was tampered with. */
    public Optional<UUID> submission() {
        String typed = text("submission");
        return typed.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}")
                ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

    public Typed with(String field, String value) {
        return with(field, List.of(value));
    }

    public Typed with(String field, List<String> texts) {
        return changed(copy -> copy.put(field, texts));
    }

    public Typed without(Predicate<String> fields) {
        return changed(copy -> copy.keySet().removeIf(fields));
    }

    /** These values where there are any, and those of {@code other} for the fields that are absent here. */
    public Typed over(Typed other) {
        return other.changed(copy -> copy.putAll(values));
    }

    private Typed changed(Consumer<Map<String, List<String>>> change) {
        Map<String, List<String>> copy = new LinkedHashMap<>(values);
        change.accept(copy);
        return new Typed(copy);
    }

    /**
     * One Unicode form, line ends as one character, and none of the control characters that no keyboard sends and no database
     * keeps: what is measured here is what the contexts keep.
     */
    private static String readable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Unlike {@link String#strip()}, the no-break spaces of French typography are blanks too. */
    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
