package fr.prevention.platform.watch;

import fr.prevention.partnerspace.api.AgreementWatch;
import fr.prevention.platform.locks.DatabaseLocks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks each morning, and each hour after in case the portal was down, for agreements that come to their end. */
@Component
class AgreementEnds {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementEnds.class);

    private final AgreementWatch watch;
    private final DatabaseLocks locks;

    AgreementEnds(AgreementWatch watch, DatabaseLocks locks) {
        this.watch = watch;
        this.locks = locks;
    }

    @Scheduled(cron = "0 5 6-20 * * *", zone = "Europe/Paris")
    void warnAlone() {
        locks.ifFree("agreement ends", () -> {
            int told = watch.warn();
            if (told > 0) {
                LOG.info("{} agreements that come to their end were told to both sides", told);
            }
        });
    }
}
