package fr.prevention.web.partnerspace.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** A day as browsers send it, {@code 2026-03-15}, or as one types it, {@code 15/03/2026}. */
public final class TypedDay {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedDay() {}

    public static Optional<LocalDate> parse(String typed) {
        try {
            LocalDate day = typed.contains("/") ? LocalDate.parse(typed, FRENCH) : LocalDate.parse(typed);
            return Optional.of(day).filter(known -> known.getYear() >= 1800 && known.getYear() <= 2999);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
