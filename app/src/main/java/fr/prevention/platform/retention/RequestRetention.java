package fr.prevention.platform.retention;

import fr.prevention.partnerspace.api.RequestErasure;
import fr.prevention.platform.locks.DatabaseLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Erases, each night before the files are swept, the personal data of the service requests whose retention is over. A night
 * that was missed is made up for by the next one.
 */
@Component
public class RequestRetention {

    private static final Logger LOG = LoggerFactory.getLogger(RequestRetention.class);

    private final RequestErasure requests;
    private final DatabaseLocks locks;

    RequestRetention(RequestErasure requests, DatabaseLocks locks) {
        this.requests = requests;
        this.locks = locks;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Paris")
    public void eraseAlone() {
        locks.ifFree("service request retention", this::erase);
    }

    private void erase() {
        int erased = requests.eraseDue();
        if (erased > 0) {
            LOG.info("The personal data of {} service requests were erased, their retention being over", erased);
        }
    }
}
