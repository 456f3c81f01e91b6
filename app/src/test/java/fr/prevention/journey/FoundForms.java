package fr.prevention.journey;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Visitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** Walks through the portal along its links, as several people, and notes each form that sends something. */
final class FoundForms {

    private static final int MOST_PAGES = 400;

    private final Map<String, Found> forms = new TreeMap<>();
    private final Set<String> unmarked = new TreeSet<>();
    private final Set<String> passwords = new TreeSet<>();

    /**
     * A form of a page.
     *
     * @param login who found it
     * @param page where
     * @param action where it is sent
     */
    record Found(String login, String page, String action) {}

    /** The forms by the pattern of their address. */
    Map<String, Found> forms() {
        return forms;
    }

    Found form(String pattern) {
        return Optional.ofNullable(forms.get(pattern))
                .orElseThrow(() -> new IllegalStateException("No page has a form for " + pattern));
    }

    /** The forms that do not say where they come from. */
    Set<String> unmarked() {
        return unmarked;
    }

    /** The names of the fields for passwords and codes. */
    Set<String> passwords() {
        return passwords;
    }

    FoundForms walk(String login, Visitor visitor, List<String> starts) {
        Set<String> seen = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(starts);
        while (!ahead.isEmpty() && seen.size() < MOST_PAGES) {
            String page = ahead.removeFirst();
            if (seen.add(withoutIds(page.split("\\?", 2)[0]))) {
                Answer answer = visitor.get(page);
                if (answer.status() == 200 && answer.header("Content-Type").startsWith("text/html")) {
                    note(login, page, answer);
                    answer.page()
                            .select("a[href^=/]:not([download])")
                            .eachAttr("href")
                            .forEach(ahead::addLast);
                }
            }
        }
        return this;
    }

    private void note(String login, String page, Answer answer) {
        passwords.addAll(answer.page()
                .select("input[type=password], input[autocomplete=one-time-code]")
                .eachAttr("name"));
        for (Element form : answer.page().select("form[method=post]")) {
            String pattern = pattern(form.attr("action"));
            forms.putIfAbsent(pattern, new Found(login, page, form.attr("action")));
            if (form.select("[name=_origine]").isEmpty()) {
                unmarked.add(pattern);
            }
        }
    }

    private static String pattern(String address) {
        return withoutIds(address).replaceFirst("/(parcours|etapes)/E\\d", "/$1/{étape}");
    }

    private static String withoutIds(String address) {
        return address.replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "{id}")
                .replaceFirst("#.*", "");
    }
}
