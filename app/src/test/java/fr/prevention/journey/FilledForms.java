package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Form;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Visitor;
import fr.prevention.platform.drafts.NeverKept;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** The forms that a walk found, filled, and compared with what comes back of them. */
final class FilledForms {

    private FilledForms() {}

    static String selector(FoundForms.Found form) {
        return "form[action=" + form.action() + "]";
    }

    static Form filled(Visitor visitor, FoundForms.Found form) {
        Answer page = visitor.get(form.page());
        Element element = page.element(selector(form));
        Form filled = page.form(selector(form)).with(Scribble.in(element));
        for (Element file : element.select("input[type=file]")) {
            filled = filled.withFile(file.attr("name"), "Plan d'actions.pdf", Papers.pdf("plan"));
        }
        return filled;
    }

    static void same(Form again, Form filled) {
        Map<String, Set<String>> expected = typed(filled);
        Map<String, Set<String>> actual = typed(again);
        actual.keySet().retainAll(expected.keySet());
        assertThat(actual).isEqualTo(expected);
        assertThat(again.value("_reprise")).isNotEmpty();
    }

    private static Map<String, Set<String>> typed(Form form) {
        Map<String, Set<String>> typed = new TreeMap<>();
        form.fields().forEach((name, values) -> {
            Set<String> told = new TreeSet<>(values);
            told.remove("");
            if (!told.isEmpty() && !NeverKept.is(name)) {
                typed.put(name, told);
            }
        });
        return typed;
    }
}
