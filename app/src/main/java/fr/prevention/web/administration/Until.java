package fr.prevention.web.administration;

import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The field of the last day of a membership: empty for no end, else today or later. */
final class Until {

    static final String FIELD = "jusquau";

    private Until() {}

    static @Nullable LocalDate read(Typed typed, FormErrors errors, LocalDate today) {
        LocalDate day = errors.read(typed, FIELD, Until::parse, "administration.until.wrong");
        if (day != null && day.isBefore(today)) {
            errors.add(FIELD, "administration.until.past");
        }
        return day;
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
