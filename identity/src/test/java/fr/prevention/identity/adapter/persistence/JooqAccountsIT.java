package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.AccountsContract;

@OnPostgreSql
class JooqAccountsIT extends AccountsContract {

    private final Accounts accounts;

    JooqAccountsIT(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }
}
