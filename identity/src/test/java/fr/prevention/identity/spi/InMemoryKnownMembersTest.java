package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;

class InMemoryKnownMembersTest extends KnownMembersContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();
    private final InMemoryRosters rosters = new InMemoryRosters(accounts, memberships, MONDAY_MORNING);
    private final InMemoryKnownMembers members = new InMemoryKnownMembers(accounts, memberships, rosters);

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

    @Override
    protected KnownMembers members() {
        return members;
    }
}
