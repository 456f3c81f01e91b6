package fr.prevention.identity.spi;

class InMemoryAccessLinksTest extends AccessLinksContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryAccessLinks links = new InMemoryAccessLinks();

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected AccessLinks links() {
        return links;
    }
}
