package fr.prevention.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.time.TravellingClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = {PlatformSlice.class, EventResubmissionIT.Listening.class},
        webEnvironment = WebEnvironment.NONE,
        properties = "portail.events.resubmission-interval=1h")
class EventResubmissionIT {

    private static final AtomicBoolean FAILING = new AtomicBoolean();
    private static final List<SomethingHappened> HANDLED = new CopyOnWriteArrayList<>();

    private final EventResubmission resubmission;
    private final EventMetrics metrics;
    private final TravellingClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    @Autowired
    EventResubmissionIT(
            EventResubmission resubmission,
            EventMetrics metrics,
            TravellingClock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.resubmission = resubmission;
        this.metrics = metrics;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void an_event_whose_listener_failed_is_counted_then_given_again_until_it_is_handled() {
        FAILING.set(true);
        SomethingHappened event = new SomethingHappened(UUID.randomUUID());
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        await().atMost(Duration.ofSeconds(10)).until(() -> failed() == 1);

        FAILING.set(false);
        clock.at(Instant.now(clock).plusSeconds(60), resubmission::resubmitFailed);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(HANDLED).contains(event));
        await().atMost(Duration.ofSeconds(10)).until(() -> failed() == 0 && unfinished() == 0);
    }

    @Test
    void what_a_portal_alone_on_its_database_left_unfinished_is_taken_up_at_start() {
        FAILING.set(true);
        SomethingHappened event = new SomethingHappened(UUID.randomUUID());
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        await().atMost(Duration.ofSeconds(10)).until(() -> failed() == 1);

        FAILING.set(false);
        resubmission.afterSingletonsInstantiated();
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(HANDLED).contains(event));
    }

    private int failed() {
        return gauge("portail.events.failed");
    }

    private int unfinished() {
        return gauge("portail.events.unfinished");
    }

    private int gauge(String name) {
        MeterRegistry registry = new SimpleMeterRegistry();
        metrics.bindTo(registry);
        return (int) Objects.requireNonNull(registry.find(name).gauge()).value();
    }

    record SomethingHappened(UUID id) {}

    static class Listener {

        @ApplicationModuleListener(id = "test.something-happened")
        void on(SomethingHappened event) {
            if (FAILING.get()) {
                throw new IllegalStateException("on purpose");
            }
            HANDLED.add(event);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Listening {

        @Bean
        Listener listener() {
            return new Listener();
        }
    }
}
