package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.ProviderLinks;
import fr.prevention.identity.spi.ProviderLinksContract;

@OnPostgreSql
class JooqProviderLinksIT extends ProviderLinksContract {

    private final Accounts accounts;
    private final ProviderLinks links;

    JooqProviderLinksIT(Accounts accounts, ProviderLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected ProviderLinks links() {
        return links;
    }
}
