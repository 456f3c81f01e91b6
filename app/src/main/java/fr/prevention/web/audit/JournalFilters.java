package fr.prevention.web.audit;

import fr.prevention.identity.api.AuditLog.AuditFilter;
import fr.prevention.identity.api.AuditLog.Sort;
import fr.prevention.web.form.Choice;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import fr.prevention.web.list.Chip;
import fr.prevention.web.list.ListAddress;
import fr.prevention.web.list.ListOrder;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an address of the journal asks for. A value that cannot be understood filters nothing. */
public record JournalFilters(ListAddress address) {

    static final String TEXT = "q";
    static final String FROM = "du";
    static final String TO = "au";
    static final String AUTHOR = "auteur";
    static final String ACT = "acte";
    static final String SUBJECT = "objet";
    static final String ORGANISATION = "organisation";

    private static final List<String> PARAMETERS = List.of(TEXT, FROM, TO, AUTHOR, ACT, SUBJECT, ORGANISATION);
    private static final Map<String, Sort> COLUMNS = Map.of(
            "date", Sort.TIME,
            "auteur", Sort.AUTHOR,
            "acte", Sort.ACT,
            "objet", Sort.SUBJECT,
            "organisation", Sort.ORGANISATION);

    static JournalFilters of(String path, Typed typed) {
        return new JournalFilters(ListAddress.of(path, typed, PARAMETERS, new ListOrder("date", true)));
    }

    boolean isOfPlatform() {
        return address.path().startsWith("/administration/");
    }

    public boolean narrows() {
        return PARAMETERS.stream()
                .anyMatch(parameter -> !address.value(parameter).isEmpty());
    }

    /** The address without any filter. */
    public String cleared() {
        return address.withoutFilters().url();
    }

    /** The address of the file with what is shown. */
    public String export() {
        return address.under(address.path() + "/export").url();
    }

    AuditFilter filter() {
        return new AuditFilter(
                day(FROM),
                day(TO),
                address.value(AUTHOR),
                address.value(ACT),
                address.value(SUBJECT),
                address.value(ORGANISATION),
                address.value(TEXT));
    }

    Sort sort() {
        return COLUMNS.getOrDefault(address.order().column(), Sort.TIME);
    }

    boolean descending() {
        return address.order().descending();
    }

    /** What the fields of the form show. */
    public Typed typed() {
        Typed typed = Typed.NOTHING;
        for (String parameter : PARAMETERS) {
            typed = typed.with(parameter, address.value(parameter));
        }
        return typed.with(ListAddress.ORDER, address.order().toString());
    }

    static List<Choice> orders(Texts texts, boolean organisations) {
        return Stream.of("date", "auteur", "acte", "objet", "organisation")
                .filter(column -> organisations || !column.equals("organisation"))
                .flatMap(column -> Stream.of(
                        new Choice(column, texts.t("journal.order." + column)),
                        new Choice("-" + column, texts.t("journal.order." + column + ".descending"))))
                .toList();
    }

    List<Chip> chips(Texts texts) {
        List<Chip> chips = new ArrayList<>();
        chip(chips, TEXT, texts.t("journal.chip.text", address.value(TEXT)));
        LocalDate from = day(FROM);
        LocalDate to = day(TO);
        if (from != null) {
            chip(chips, FROM, texts.t("journal.chip.from", Words.day(from)));
        }
        if (to != null) {
            chip(chips, TO, texts.t("journal.chip.to", Words.day(to)));
        }
        chip(chips, AUTHOR, texts.t("journal.chip.author", address.value(AUTHOR)));
        chip(chips, ACT, texts.t("journal.chip.act", JournalWords.act(texts, address.value(ACT))));
        chip(chips, SUBJECT, texts.t("journal.chip.subject", address.value(SUBJECT)));
        chip(chips, ORGANISATION, texts.t("journal.chip.organisation", address.value(ORGANISATION)));
        return chips;
    }

    private void chip(List<Chip> chips, String parameter, String label) {
        if (!address.value(parameter).isEmpty()) {
            chips.add(new Chip(label, address.without(parameter).url()));
        }
    }

    private @Nullable LocalDate day(String parameter) {
        try {
            String typed = address.value(parameter);
            return typed.matches("\\d{4}-\\d{2}-\\d{2}") ? LocalDate.parse(typed) : null;
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
