package fr.prevention.web.preventioncourse;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and days as people type them in French, and as browsers send them. */
final class TypedValues {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,30})?");
    private static final DateTimeFormatter FRENCH_DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private TypedValues() {}

    /** A number with a comma or a point, its thousands apart or not, the euro sign forgiven. */
    static Optional<BigDecimal> number(String typed) {
        String digits =
                BLANKS.matcher(typed.replace("€", "").replace('\u2212', '-')).replaceAll("");
        return NUMBER.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(',', '.')))
                : Optional.empty();
    }

    /** A day as browsers send it, {@code 2026-03-15}, or as one types it, {@code 15/03/2026}. */
    static Optional<LocalDate> day(String typed) {
        String day = BLANKS.matcher(typed).replaceAll("");
        try {
            return Optional.of(day.contains("/") ? LocalDate.parse(day, FRENCH_DAY) : LocalDate.parse(day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A number as its field shows it. */
    static String text(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
