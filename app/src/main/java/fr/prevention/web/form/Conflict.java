package fr.prevention.web.form;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Two people changed the same thing. The one who saves second sees both values of each field that differs and chooses.
 *
 * @param by who saved first
 * @param at when
 * @param differences the fields whose values differ
 */
public record Conflict(String by, Instant at, List<Difference> differences) {

    private static final String ASKED = "conflit";
    private static final String CHOICE = "conflit.";
    private static final String THEIRS = "leur.";

    /**
     * One field with two values.
     *
     * @param field its name
     * @param label its words
     * @param mine what the second typed, in words
     * @param theirs what the first saved, in words
     * @param theirValues what the first saved, as the field holds it
     */
    public record Difference(String field, String label, String mine, String theirs, List<String> theirValues) {

        public String choiceField() {
            return CHOICE + field;
        }

        public String theirField() {
            return THEIRS + field;
        }
    }

    /**
     * Compares what was typed with what was saved meanwhile.
     *
     * @param labels the fields to compare, each with its words
     * @param words how a value is shown
     */
    public static Conflict between(
            Typed mine, Typed theirs, Map<String, String> labels, UnaryOperator<String> words, String by, Instant at) {
        List<Difference> differences = labels.entrySet().stream()
                .filter(entry -> !Set.copyOf(mine.all(entry.getKey())).equals(Set.copyOf(theirs.all(entry.getKey()))))
                .map(entry -> new Difference(
                        entry.getKey(),
                        entry.getValue(),
                        shown(mine, entry.getKey(), words),
                        shown(theirs, entry.getKey(), words),
                        theirs.values().getOrDefault(entry.getKey(), List.of())))
                .toList();
        return new Conflict(by, at, differences);
    }

    /**
     * What remains once the choices of the page are applied: theirs where the person preferred it, else what was typed. As
     * long as one choice is missing the form counts as outdated, so that its save shows both values again.
     */
    public static Typed resolved(Typed typed) {
        Typed result = typed;
        for (String field : typed.all(ASKED)) {
            switch (typed.text(CHOICE + field)) {
                case "mien" -> {
                    // what was typed stays
                }
                case "leur" -> result = result.with(field, typed.values().getOrDefault(THEIRS + field, List.of()));
                default -> result = result.with("version", "0");
            }
        }
        return result.without(name -> name.equals(ASKED) || name.startsWith(CHOICE) || name.startsWith(THEIRS));
    }

    private static String shown(Typed typed, String field, UnaryOperator<String> words) {
        return String.join(", ", typed.all(field).stream().map(words).toList());
    }
}
