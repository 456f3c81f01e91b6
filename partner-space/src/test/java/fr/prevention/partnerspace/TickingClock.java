package fr.prevention.partnerspace;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Monday 23 November 2026 in Paris, from nine in the morning, one second later each time it is read; a thread may travel. */
@Component
@Primary
public class TickingClock extends Clock {

    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private static final ThreadLocal<Duration> AHEAD = ThreadLocal.withInitial(() -> Duration.ZERO);

    private final AtomicLong seconds = new AtomicLong();

    /** Does something that many days later. */
    public void daysLater(int days, Runnable act) {
        AHEAD.set(Duration.ofDays(days));
        try {
            act.run();
        } finally {
            AHEAD.remove();
        }
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Paris");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return MONDAY_MORNING.plusSeconds(seconds.getAndIncrement()).plus(AHEAD.get());
    }
}
