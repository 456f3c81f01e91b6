package fr.prevention.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** What surrounds every controller: words, frame, templates, typed forms. No security filter, no database. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"fr.prevention.web.frame", "fr.prevention.web.form"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.form\\.(Draft|Kept).*"))
public class WebSlice {

    /** The day of these tests: 23 November 2026, at nine in Paris. */
    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Paris"));
    }
}
