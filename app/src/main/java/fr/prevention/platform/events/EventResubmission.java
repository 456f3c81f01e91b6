package fr.prevention.platform.events;

import fr.prevention.platform.locks.DatabaseLocks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives events again to the listeners that failed on them or never got to them. Those that a dead instance held are marked
 * failed by the staleness durations of the registry; with the embedded database no other instance can exist, so what is
 * unfinished at start is taken up at once. Listeners are idempotent: an event may come twice, never not at all.
 */
@Component
class EventResubmission implements SmartInitializingSingleton {

    private static final String LOCK = "event resubmission";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
    private static final int BATCH = 500;

    private final FailedEventPublications failed;
    private final IncompleteEventPublications incomplete;
    private final DatabaseLocks locks;
    private final Clock clock;
    private final boolean aloneOnTheDatabase;

    EventResubmission(
            FailedEventPublications failed,
            IncompleteEventPublications incomplete,
            DatabaseLocks locks,
            Clock clock,
            @Value("${spring.datasource.url:}") String externalDatabase) {
        this.failed = failed;
        this.incomplete = incomplete;
        this.locks = locks;
        this.clock = clock;
        this.aloneOnTheDatabase = externalDatabase.isBlank();
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (aloneOnTheDatabase) {
            locks.ifFree(LOCK, () -> incomplete.resubmitIncompletePublications(publication -> true));
        }
    }

    @Scheduled(initialDelay = 5_000, fixedDelayString = "${portail.events.resubmission-interval:10s}")
    void resubmitFailed() {
        Instant now = clock.instant();
        locks.ifFree(
                LOCK,
                () -> failed.resubmit(ResubmissionOptions.defaults()
                        .withBatchSize(BATCH)
                        .withFilter(publication -> isDue(publication, now))));
    }

    private static boolean isDue(EventPublication publication, Instant now) {
        Instant lastTry = publication.getLastResubmissionDate();
        return lastTry == null
                || !lastTry.plus(pause(publication.getCompletionAttempts())).isAfter(now);
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
