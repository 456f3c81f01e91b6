package fr.prevention.platform.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A portal that lives at another moment than the machine, for all its threads, moved by a test. */
@TestConfiguration(proxyBeanMethods = false)
public class MovedPresent {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** Lives at that hour of Paris, on the day of the machine, and goes on from there. */
    public static void startAt(LocalTime hour) {
        Instant machine = InstantSource.system().instant();
        LocalDate today = LocalDate.ofInstant(machine, TravellingClock.LEGAL_ZONE);
        Instant wanted = today.atTime(hour).atZone(TravellingClock.LEGAL_ZONE).toInstant();
        AHEAD.set(Duration.between(machine, wanted));
    }

    public static void move(Duration further) {
        AHEAD.updateAndGet(ahead -> ahead.plus(further));
    }

    @Bean
    @Primary
    TravellingClock movedClock() {
        return new TravellingClock(
                () -> InstantSource.system().instant().plus(AHEAD.get()), TravellingClock.LEGAL_ZONE);
    }
}
