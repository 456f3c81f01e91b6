package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.KnownBrowsers;
import fr.prevention.identity.spi.KnownBrowsersContract;

@OnPostgreSql
class JooqKnownBrowsersIT extends KnownBrowsersContract {

    private final Accounts accounts;
    private final KnownBrowsers browsers;

    JooqKnownBrowsersIT(Accounts accounts, KnownBrowsers browsers) {
        this.accounts = accounts;
        this.browsers = browsers;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected KnownBrowsers browsers() {
        return browsers;
    }
}
