package fr.prevention.web.administration;

import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.list.ListAddress;
import java.util.List;
import java.util.stream.Stream;

/** What the lists of this space share. */
final class Lists {

    private Lists() {}

    /** What the fields of the filters show. */
    static Typed shown(ListAddress address, List<String> filters) {
        Typed typed = Typed.NOTHING;
        for (String filter : filters) {
            typed = typed.with(filter, address.value(filter));
        }
        return typed.with(ListAddress.ORDER, address.order().toString());
    }

    /** The orders that a phone offers in a list of their own. */
    static List<Choice> orders(Texts texts, String beginning, String... columns) {
        return Stream.of(columns)
                .flatMap(column -> Stream.of(
                        new Choice(column, texts.t(beginning + column)),
                        new Choice("-" + column, texts.t(beginning + column + ".descending"))))
                .toList();
    }
}
