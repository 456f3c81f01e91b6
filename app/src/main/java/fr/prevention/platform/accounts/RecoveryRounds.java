package fr.prevention.platform.accounts;

import fr.prevention.identity.api.RecoveryCalendar;
import fr.prevention.platform.locks.DatabaseLocks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets claimed accesses change hands once their cooling-off time is over. */
@Component
public class RecoveryRounds {

    private final RecoveryCalendar recoveries;
    private final ManagerTakeover managers;
    private final DatabaseLocks locks;

    RecoveryRounds(RecoveryCalendar recoveries, ManagerTakeover managers, DatabaseLocks locks) {
        this.recoveries = recoveries;
        this.managers = managers;
        this.locks = locks;
    }

    @Scheduled(cron = "0 10 * * * *", zone = "Europe/Paris")
    void makeAlone() {
        locks.ifFree("recovery rounds", this::make);
    }

    /** One round, each claim in a transaction of its own. */
    public void make() {
        recoveries
                .due()
                .forEach(due ->
                        recoveries.takeover(due).ifPresentOrElse(managers::make, () -> recoveries.carryOut(due)));
    }
}
