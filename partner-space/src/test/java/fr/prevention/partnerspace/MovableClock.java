package fr.prevention.partnerspace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** Monday 23 November 2026 in Paris at nine in the morning, until a test moves it. */
public class MovableClock extends Clock {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final AtomicLong now =
            new AtomicLong(MONDAY.atTime(9, 0).atZone(PARIS).toEpochSecond());

    public void moveTo(LocalDate day) {
        now.set(day.atTime(9, 0).atZone(PARIS).toEpochSecond());
    }

    @Override
    public ZoneId getZone() {
        return PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return Instant.ofEpochSecond(now.get());
    }
}
