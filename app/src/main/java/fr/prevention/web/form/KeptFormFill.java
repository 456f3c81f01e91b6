package fr.prevention.web.form;

import fr.prevention.platform.drafts.KeptForm;
import fr.prevention.platform.drafts.NeverKept;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;

/**
 * Fills the form of a page with what was typed in it before. Works on the page as the browser would get it, so that every form
 * of the product is given back in the same way. What finds no field any more stays in the list that the page shows.
 */
final class KeptFormFill {

    /** The field by which the form, sent again, says what may be forgotten. */
    static final String AGAIN = "_reprise";

    private static final String CONTROLS = "input[name], select[name], textarea[name]";
    private static final Set<String> NOT_FILLED = Set.of("file", "password", "submit", "button", "image", "reset");

    private final KeptForm kept;
    private final Element form;
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    private KeptFormFill(KeptForm kept, Element form) {
        this.kept = kept;
        this.form = form;
    }

    static String fill(String html, KeptForm kept) {
        Document page = Jsoup.parse(html, Parser.htmlParser().settings(ParseSettings.preserveCase));
        page.outputSettings().prettyPrint(false);
        page.select("form").stream()
                .filter(form -> form.attr("action").equals(kept.action()))
                .findFirst()
                .ifPresent(form -> new KeptFormFill(kept, form).fill(page));
        return page.outerHtml();
    }

    private void fill(Document page) {
        form.select(CONTROLS).forEach(this::fill);
        form.select("[data-when]").forEach(this::showOrHide);
        form.prependElement("input")
                .attr("type", "hidden")
                .attr("name", AGAIN)
                .attr("value", kept.id().toString());
        page.select("[data-kept]").stream()
                .filter(line -> placed.contains(line.attr("data-kept")))
                .forEach(Element::remove);
        page.select("[data-kept-list]").stream()
                .filter(list -> list.select("[data-kept]").isEmpty())
                .forEach(Element::remove);
    }

    private void fill(Element control) {
        String name = control.attr("name");
        String type = control.attr("type");
        List<String> values = kept.fields().getOrDefault(name, List.of());
        if (NeverKept.is(name) || NOT_FILLED.contains(type)) {
            return;
        }
        if (type.equals("checkbox") || type.equals("radio")) {
            tick(control, values, type.equals("checkbox"));
        } else if (control.normalName().equals("select")) {
            choose(control, values);
        } else if (!type.equals("hidden") || controls(name) == 1) {
            next(name, values).ifPresent(value -> write(control, value));
        }
    }

    private void tick(Element control, List<String> values, boolean mayBeEmptied) {
        boolean ticked = values.contains(control.attr("value"));
        if (ticked) {
            placed(control);
        }
        if (ticked || !values.isEmpty() || mayBeEmptied) {
            control.attr("checked", ticked);
        }
    }

    private void choose(Element select, List<String> values) {
        List<Element> options = select.select("option");
        if (options.stream().noneMatch(option -> values.contains(option.attr("value")))) {
            return;
        }
        options.forEach(option -> option.attr("selected", values.contains(option.attr("value"))));
        placed(select);
    }

    private Optional<String> next(String name, List<String> values) {
        int place = seen.merge(name, 1, Integer::sum) - 1;
        return place < values.size() ? Optional.of(values.get(place)) : Optional.empty();
    }

    private void write(Element control, String value) {
        if (control.normalName().equals("textarea")) {
            control.text(value);
        } else {
            control.attr("value", value);
        }
        placed(control);
    }

    private void placed(Element control) {
        placed.add(control.attr("name"));
        if (!control.attr("type").equals("hidden")
                && !kept.fields().getOrDefault(control.attr("name"), List.of()).stream()
                        .allMatch(String::isBlank)) {
            control.parents().stream()
                    .filter(parent -> parent.normalName().equals("details"))
                    .forEach(parent -> parent.attr("open", true));
        }
    }

    /** The same rule as the scripts of the pages follow while somebody types. */
    private void showOrHide(Element block) {
        Set<String> wanted = Set.of(block.attr("data-values").split(" ", -1));
        boolean shown = form.select(CONTROLS).stream()
                .filter(control -> control.attr("name").equals(block.attr("data-when")))
                .anyMatch(control -> chosen(control).stream().anyMatch(wanted::contains));
        block.attr("hidden", !shown).attr("disabled", !shown);
    }

    private static List<String> chosen(Element control) {
        if (control.normalName().equals("select")) {
            return control.select("option[selected]").eachAttr("value");
        }
        boolean choice = Set.of("checkbox", "radio").contains(control.attr("type"));
        return !choice || control.hasAttr("checked") ? List.of(control.attr("value")) : List.of();
    }

    private long controls(String name) {
        return form.select(CONTROLS).stream()
                .filter(control -> control.attr("name").equals(name))
                .count();
    }
}
