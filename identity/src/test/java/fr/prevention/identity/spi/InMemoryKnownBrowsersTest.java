package fr.prevention.identity.spi;

class InMemoryKnownBrowsersTest extends KnownBrowsersContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryKnownBrowsers browsers = new InMemoryKnownBrowsers(accounts);

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected KnownBrowsers browsers() {
        return browsers;
    }
}
