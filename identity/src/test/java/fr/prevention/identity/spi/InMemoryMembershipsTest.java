package fr.prevention.identity.spi;

class InMemoryMembershipsTest extends MembershipsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Memberships memberships() {
        return memberships;
    }
}
