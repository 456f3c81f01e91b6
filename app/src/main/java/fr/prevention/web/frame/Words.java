package fr.prevention.web.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, hours and sizes as a French reader expects them. */
public final class Words {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H' h 'mm", Locale.FRENCH);

    private static final long GIGABYTE = 1024L * 1024 * 1024;

    private Words() {}

    public static String day(LocalDate day) {
        return day.getDayOfMonth() == 1 ? "1er" + DAY.format(day).substring(1) : DAY.format(day);
    }

    public static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, PARIS));
    }

    public static String shortDay(Instant instant) {
        return SHORT_DAY.format(instant.atZone(PARIS));
    }

    public static String hour(Instant instant) {
        return HOUR.format(instant.atZone(PARIS));
    }

    public static String dayAndHour(Instant instant) {
        return day(instant) + " à " + hour(instant);
    }

    /** How long to wait, rounded up: {@code 40 secondes}, {@code 5 minutes}. */
    public static String duration(Duration duration) {
        long seconds = Math.max(1, duration.plusMillis(999).toSeconds());
        if (seconds < 60) {
            return seconds == 1 ? "1 seconde" : seconds + " secondes";
        }
        long minutes = (seconds + 59) / 60;
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    /** A file size in the units of the French interfaces: octets, Ko, Mo, Go. */
    public static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " octets";
        }
        if (bytes < 1024 * 1024) {
            return Math.round(bytes / 1024.0) + " Ko";
        }
        if (bytes < GIGABYTE) {
            return String.format(Locale.FRENCH, "%.1f Mo", bytes / (1024.0 * 1024.0));
        }
        return String.format(Locale.FRENCH, "%.1f Go", (double) bytes / GIGABYTE);
    }
}
