package fr.prevention.web.partnerspace.request;

import fr.prevention.web.form.Choice;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.list.Chip;
import java.util.ArrayList;
import java.util.List;

/**
 * The filters of a list of requests in words, each with the address of the list without it.
 *
 * @param agents who may be chosen as the agent in charge; empty where nobody may
 */
public record RequestChips(
        Texts texts, RequestFilters filters, List<Choice> kinds, List<Choice> structures, List<Choice> agents) {

    public List<Chip> chips() {
        List<Chip> chips = new ArrayList<>();
        chip(chips, RequestFilters.TEXT, "request.chip.text", filters.address().value(RequestFilters.TEXT));
        filters.status()
                .ifPresent(status -> chip(
                        chips, RequestFilters.STATUS, "request.chip.status", texts.t(RequestWords.status(status))));
        if (filters.openOnly()) {
            chip(chips, RequestFilters.STATUS, "request.chip.status", texts.t("request.filter.open"));
        }
        chosen(chips, RequestFilters.KIND, "request.chip.kind", kinds);
        chosen(chips, RequestFilters.STRUCTURE, "request.chip.structure", structures);
        chosen(chips, RequestFilters.AGENT, "request.chip.agent", agents);
        if (filters.late()) {
            chip(chips, RequestFilters.LATE, "request.chip.late", " ");
        }
        filters.day(RequestFilters.FROM)
                .ifPresent(day -> chip(chips, RequestFilters.FROM, "request.chip.from", Words.day(day)));
        filters.day(RequestFilters.TO)
                .ifPresent(day -> chip(chips, RequestFilters.TO, "request.chip.to", Words.day(day)));
        return chips;
    }

    /** The list without any filter. */
    public String cleared() {
        return filters.address().withoutFilters().url();
    }

    private void chosen(List<Chip> chips, String parameter, String key, List<Choice> choices) {
        String value = filters.address().value(parameter);
        choices.stream()
                .filter(choice -> !value.isEmpty() && choice.value().equals(value))
                .findFirst()
                .ifPresent(choice -> chip(chips, parameter, key, choice.label()));
    }

    private void chip(List<Chip> chips, String parameter, String key, String value) {
        if (!value.isEmpty()) {
            String label = value.isBlank() ? texts.t(key) : texts.t(key, value);
            chips.add(new Chip(label, filters.address().without(parameter).url()));
        }
    }
}
