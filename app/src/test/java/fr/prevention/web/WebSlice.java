package fr.prevention.web;

import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.platform.security.ClientAddress;
import fr.prevention.platform.security.DoorAllowance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** What surrounds every controller: words, frame, templates, typed forms. No security filter, no database. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"fr.prevention.web.frame", "fr.prevention.web.form"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.form\\.(Draft|Kept).*"))
@Import({ClientAddress.class, DoorAllowance.class})
public class WebSlice {

    /** The day of these tests: 23 November 2026, at nine in Paris. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Paris"));
    }

    /** Nobody waits. */
    @Bean
    AttemptThrottle throttle() {
        return new NoThrottle();
    }

    private static final class NoThrottle implements AttemptThrottle {

        @Override
        public Optional<Duration> take(Door door, String who) {
            return Optional.empty();
        }

        @Override
        public Optional<Duration> take(Door first, String who, Door second, String whence) {
            return Optional.empty();
        }

        @Override
        public void forget(Door door, String who) {}

        @Override
        public void giveBack(Door door, String who) {}

        @Override
        public void purge() {}
    }
}
