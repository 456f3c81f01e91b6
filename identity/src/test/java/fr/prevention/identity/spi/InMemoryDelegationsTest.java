package fr.prevention.identity.spi;

class InMemoryDelegationsTest extends DelegationsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryDelegations delegations = new InMemoryDelegations();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Delegations delegations() {
        return delegations;
    }
}
