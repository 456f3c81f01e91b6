package fr.prevention.identity.spi;

class InMemoryProviderLinksTest extends ProviderLinksContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryProviderLinks links = new InMemoryProviderLinks(accounts);

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected ProviderLinks links() {
        return links;
    }
}
