package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.AccessLinks;
import fr.prevention.identity.spi.AccessLinksContract;
import fr.prevention.identity.spi.Accounts;

@OnPostgreSql
class JooqAccessLinksIT extends AccessLinksContract {

    private final Accounts accounts;
    private final AccessLinks links;

    JooqAccessLinksIT(Accounts accounts, AccessLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected AccessLinks links() {
        return links;
    }
}
