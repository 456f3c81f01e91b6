package fr.prevention.access;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Form;
import fr.prevention.ground.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** What a person finds by following every link of a space: the addresses, the forms, and the ids in both. */
final class Crawl {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 250;

    private final Visitor visitor;
    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> files = new HashSet<>();
    private final List<Form> forms = new ArrayList<>();

    private Crawl(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Follows the links from there, as long as they stay in that space. */
    static Crawl from(String start, Visitor visitor) {
        Crawl crawl = new Crawl(visitor);
        crawl.walk(start);
        return crawl;
    }

    private void walk(String start) {
        String space = "/" + start.split("[/?]", 3)[1];
        Deque<String> next = new ArrayDeque<>(List.of(start));
        addresses.add(start);
        for (int pages = 0; pages < MOST_PAGES && !next.isEmpty(); pages++) {
            String address = next.pop();
            if (files.contains(address)) {
                continue;
            }
            Answer answer = visitor.get(address);
            if (answer.status() == 200 && answer.header("Content-Type").startsWith("text/html")) {
                read(answer, space).filter(addresses::add).forEach(next::add);
            }
        }
    }

    private Stream<String> read(Answer answer, String space) {
        answer.page().select("main a[download]").forEach(file -> files.add(file.attr("href")));
        answer.page().select("main form[method=post]").forEach(form -> forms.add(answer.form(form.cssSelector())));
        return answer.page().select("main a[href], main form:not([method=post])[action]").stream()
                .map(Crawl::target)
                .map(address -> address.split("#", 2)[0])
                .filter(address -> address.equals(space) || address.startsWith(space + "/"))
                .filter(address -> !address.contains("?") || hasId(address));
    }

    private static String target(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("action");
    }

    Set<String> addresses() {
        return addresses;
    }

    List<Form> forms() {
        return forms;
    }

    /** Every id that the pages show, in an address or in a field. */
    Set<String> ids() {
        return Stream.concat(
                        addresses.stream(),
                        forms.stream()
                                .flatMap(form -> Stream.concat(
                                        Stream.of(form.action()),
                                        form.fields().values().stream().flatMap(List::stream))))
                .flatMap(text -> idsIn(text).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static List<String> idsIn(String text) {
        return ID.matcher(text).results().map(MatchResult::group).toList();
    }

    static boolean hasId(String text) {
        return ID.matcher(text).find();
    }

    /** The same address or value with a place instead of each id. */
    static String pattern(String text) {
        return ID.matcher(text).replaceAll("{id}");
    }
}
