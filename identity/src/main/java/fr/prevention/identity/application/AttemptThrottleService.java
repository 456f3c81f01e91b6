package fr.prevention.identity.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.domain.access.AttemptAllowance;
import fr.prevention.identity.spi.Attempts;
import fr.prevention.identity.spi.Attempts.Try;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts in a transaction of its own: a refusal undoes what the caller did, not that it was tried. */
@Service
class AttemptThrottleService implements AttemptThrottle {

    private final Attempts attempts;
    private final Clock clock;

    AttemptThrottleService(Attempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Duration> take(Door door, String who) {
        return attempts.take(name(door, who), AttemptAllowance.of(door), clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Optional<Duration> take(Door first, String who, Door second, String whence) {
        return attempts.take(atDoor(first, who), atDoor(second, whence), clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void forget(Door door, String who) {
        attempts.forget(name(door, who));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void giveBack(Door door, String who) {
        attempts.giveBack(name(door, who));
    }

    @Override
    @Transactional
    public void purge() {
        attempts.purge(clock.instant().minus(AttemptAllowance.LONGEST_MEMORY));
    }

    private static Try atDoor(Door door, String who) {
        return new Try(name(door, who), AttemptAllowance.of(door));
    }

    private static String name(Door door, String who) {
        return door.name() + ":" + UUID.nameUUIDFromBytes(who.getBytes(UTF_8));
    }
}
