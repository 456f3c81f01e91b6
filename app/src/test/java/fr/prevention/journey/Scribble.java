package fr.prevention.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Something typed, ticked or chosen in every field of a form, different from what stands there. */
final class Scribble {

    private Scribble() {}

    static Map<String, List<String>> in(Element form) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (Element control : form.select("input[name], select[name], textarea[name]")) {
            String name = control.attr("name");
            switch (kind(control)) {
                case "radio" -> typed.put(name, List.of(control.attr("value")));
                case "checkbox" ->
                    typed.put(
                            name,
                            form.select("input[type=checkbox]").stream()
                                    .filter(box -> box.attr("name").equals(name))
                                    .map(box -> box.attr("value"))
                                    .collect(Collectors.toCollection(java.util.ArrayList::new))
                                    .reversed());
                case "select" ->
                    typed.put(name, List.of(control.select("option").getLast().attr("value")));
                case "date" -> typed.put(name, List.of("2026-03-14"));
                case "textarea" -> typed.put(name, List.of("Règlé à l'été : « 12 % »\n<b>" + name + "</b> & fin"));
                case "text", "email", "tel", "search", "number", "url", "" ->
                    typed.put(name, List.of("Écrit à la main \"" + name + "\" <i>"));
                default -> {
                    // hidden, password and file fields keep what they hold
                }
            }
        }
        return typed;
    }

    private static String kind(Element control) {
        return Set.of("select", "textarea").contains(control.normalName())
                ? control.normalName()
                : control.attr("type");
    }
}
