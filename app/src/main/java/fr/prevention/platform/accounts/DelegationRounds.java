package fr.prevention.platform.accounts;

import fr.prevention.identity.api.DelegationCalendar;
import fr.prevention.platform.locks.DatabaseLocks;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Gives the delegations what the day brings: a warning, or the end. The access itself ends at midnight in Paris whether or
 * not this runs, for a membership says its last day.
 */
@Component
public class DelegationRounds {

    private final DelegationCalendar delegations;
    private final DatabaseLocks locks;

    DelegationRounds(DelegationCalendar delegations, DatabaseLocks locks) {
        this.delegations = delegations;
        this.locks = locks;
    }

    @Scheduled(cron = "0 5 * * * *", zone = "Europe/Paris")
    void makeAlone() {
        locks.ifFree("delegation rounds", this::make);
    }

    /** One round, each delegation in a transaction of its own. */
    public void make() {
        delegations.due().forEach(delegations::pass);
    }
}
