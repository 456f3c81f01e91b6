package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.HelpCatalogue.HelpEntry;
import fr.prevention.web.frame.Markdown;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Questions and answers.
 *
 * @param wanted what is looked for, "" when nothing is
 * @param topics the questions that match, by topic
 */
public record HelpPage(String wanted, Map<String, List<Answered>> topics) {

    /** A question with its answer in HTML, safe to write as it is. */
    public record Answered(String slug, String question, String html) {}

    static HelpPage of(List<HelpEntry> entries, String wanted, Markdown markdown) {
        List<String> words = Arrays.stream(plain(wanted).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Map<String, List<Answered>> topics = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> words.stream().allMatch(text(entry)::contains))
                .forEach(entry -> topics.computeIfAbsent(entry.topic(), topic -> new ArrayList<>())
                        .add(new Answered(entry.slug(), entry.question(), markdown.html(entry.answer()))));
        return new HelpPage(wanted, topics);
    }

    public int count() {
        return topics.values().stream().mapToInt(List::size).sum();
    }

    private static String text(HelpEntry entry) {
        return plain(entry.topic() + " " + entry.question() + " " + entry.answer());
    }

    /** Without accents nor capitals: as people type when they search. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH);
    }
}
