package fr.prevention.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TravellingClockTest {

    private static final Instant NOW = Instant.parse("2026-03-29T00:59:59.123456789Z");
    private static final Instant SUMMER = Instant.parse("2025-07-14T22:30:00Z");

    private final TravellingClock clock = new TravellingClock(() -> NOW, TravellingClock.LEGAL_ZONE);

    @Test
    void tells_the_time_of_the_machine_to_the_microsecond() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-03-29T00:59:59.123456Z"));
    }

    @Test
    void lives_elsewhen_for_the_time_of_the_work_and_comes_back() {
        List<Instant> seen = new ArrayList<>();
        clock.at(SUMMER, () -> {
            seen.add(clock.instant());
            clock.at(Instant.EPOCH, () -> seen.add(clock.instant()));
            seen.add(clock.withZone(ZoneId.of("Indian/Reunion")).instant());
        });
        seen.add(clock.instant());
        assertThat(seen).containsExactly(SUMMER, Instant.EPOCH, SUMMER, Instant.parse("2026-03-29T00:59:59.123456Z"));
    }

    @Test
    void leaves_other_threads_where_they_are() throws InterruptedException {
        List<Instant> seen = new ArrayList<>();
        Thread[] other = new Thread[1];
        clock.at(SUMMER, () -> other[0] = Thread.ofPlatform().start(() -> seen.add(clock.instant())));
        other[0].join();
        assertThat(seen).containsExactly(Instant.parse("2026-03-29T00:59:59.123456Z"));
    }

    @Test
    void counts_days_as_in_paris() {
        List<LocalDate> seen = new ArrayList<>();
        clock.at(SUMMER, () -> seen.add(LocalDate.now(clock)));
        assertThat(seen).containsExactly(LocalDate.of(2025, 7, 15));
    }
}
