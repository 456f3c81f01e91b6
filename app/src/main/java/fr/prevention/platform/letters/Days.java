package fr.prevention.platform.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as mails tell them, in Paris. */
final class Days {

    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern(
                    "d MMMM yyyy 'à' H 'h' mm", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private Days() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String dayAndHour(Instant moment) {
        return DAY_AND_HOUR.format(moment);
    }
}
