package fr.prevention.platform.security;

import fr.prevention.identity.api.AttemptThrottle;
import fr.prevention.identity.api.BrowserRecognition;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Throws away old counts of tries and browsers long not seen; on several instances at once it does no harm. */
@Component
class AttemptPurge {

    private final AttemptThrottle attempts;
    private final BrowserRecognition browsers;

    AttemptPurge(AttemptThrottle attempts, BrowserRecognition browsers) {
        this.attempts = attempts;
        this.browsers = browsers;
    }

    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT10M")
    void purge() {
        attempts.purge();
        browsers.purge();
    }
}
