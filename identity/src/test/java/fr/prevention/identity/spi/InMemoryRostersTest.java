package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;

class InMemoryRostersTest extends RostersContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryRosters rosters = new InMemoryRosters(accounts, memberships, MONDAY_MORNING);

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Memberships memberships() {
        return memberships;
    }

    @Override
    protected Rosters rosters() {
        return rosters;
    }
}
