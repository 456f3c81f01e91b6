package fr.prevention.web.partnerspace.body;

import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.StructureSheets.AgreementEntryView;
import fr.prevention.partnerspace.api.StructureSheets.AgreementSheet;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement: read from what was typed, and written back into the form. */
final class TermsForm {

    private static final String START = "debut";
    private static final String END = "fin";
    private static final String TECHNICIANS = "techniciens";
    private static final String MANAGERS = "gestionnaires";

    private TermsForm() {}

    /** The terms that were typed; empty when something has to be corrected, which the errors then say. */
    static Optional<Terms> read(Typed typed, FormErrors errors) {
        LocalDate start = day(typed, START, errors);
        LocalDate end = day(typed, END, errors);
        Integer technicians = number(typed, TECHNICIANS, errors);
        Integer managers = number(typed, MANAGERS, errors);
        if (start == null || end == null || technicians == null || managers == null) {
            return Optional.empty();
        }
        return Optional.of(new Terms(start, end, technicians, managers));
    }

    static Typed typed(LocalDate start, LocalDate end, int technicians, int managers) {
        return Typed.NOTHING
                .with(START, start.toString())
                .with(END, end.toString())
                .with(TECHNICIANS, Integer.toString(technicians))
                .with(MANAGERS, Integer.toString(managers));
    }

    static Typed typed(AgreementView agreement) {
        return typed(agreement.startsOn(), agreement.endsOn(), agreement.maxTechnicians(), agreement.maxManagers());
    }

    /** What the agent who saves second wrote beside what the one before saved, field by field. */
    static Conflict conflict(Texts texts, Terms mine, AgreementSheet theirs) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String field : List.of(START, END, TECHNICIANS, MANAGERS)) {
            labels.put(field, texts.t("organisme.field." + field));
        }
        AgreementEntryView last = theirs.history().stream()
                .filter(entry -> changesTerms(entry.kind()))
                .reduce((_, later) -> later)
                .orElseThrow();
        return Conflict.between(
                typed(mine.startsOn(), mine.endsOn(), mine.maxTechnicians(), mine.maxManagers()),
                typed(theirs.agreement()),
                labels,
                value -> day(value).map(Words::day).orElse(value),
                last.byName(),
                last.at());
    }

    private static boolean changesTerms(AgreementEntryView.Kind kind) {
        return switch (kind) {
            case RECORDED, AMENDED, ENDED_EARLY -> true;
            case RENEWED, DOCUMENT_ADDED, WARNED -> false;
        };
    }

    static @Nullable LocalDate day(Typed typed, String field, FormErrors errors) {
        if (typed.text(field).isEmpty()) {
            errors.add(field, "organisme.missing." + field);
        }
        return errors.read(typed, field, TermsForm::day, "organisme.wrong.day");
    }

    private static @Nullable Integer number(Typed typed, String field, FormErrors errors) {
        if (typed.text(field).isEmpty()) {
            errors.add(field, "organisme.missing." + field);
        }
        return errors.read(typed, field, TermsForm::number, "organisme.wrong.number");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed)).filter(day -> day.getYear() > 1900 && day.getYear() < 3000);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
