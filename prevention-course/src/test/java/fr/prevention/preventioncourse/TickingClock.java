package fr.prevention.preventioncourse;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Monday 23 November 2026 in Paris, from nine in the morning, one second later each time it is read. */
@Component
@Primary
public class TickingClock extends Clock {

    private final AtomicLong seconds = new AtomicLong();

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
        return Walking.MONDAY_MORNING.plusSeconds(seconds.getAndIncrement());
    }
}
