package fr.prevention.platform.security;

import fr.prevention.identity.api.AttemptThrottle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away old counts of tries; on several instances at once it does no harm. */
@Component
class AttemptPurge {

    private final AttemptThrottle attempts;

    AttemptPurge(AttemptThrottle attempts) {
        this.attempts = attempts;
    }

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT10M")
    void purge() {
        attempts.purge();
    }
}
