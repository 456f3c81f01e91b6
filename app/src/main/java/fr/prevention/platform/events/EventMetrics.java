package fr.prevention.platform.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many publications of events no listener has handled: {@code portail.events.failed} and {@code .unfinished}. */
@Component
class EventMetrics implements MeterBinder {

    private final JdbcClient database;

    EventMetrics(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portail.events.failed", () -> count("status = 'FAILED'"))
                .description("Event publications whose listener failed and that wait for another try")
                .register(registry);
        Gauge.builder("portail.events.unfinished", () -> count("completion_date is null"))
                .description("Event publications not handled yet, failed ones included")
                .register(registry);
    }

    private int count(String condition) {
        return database.sql("select count(*) from platform.event_publication where " + condition)
                .query(Integer.class)
                .single();
    }
}
