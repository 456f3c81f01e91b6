package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Delegations;
import fr.prevention.identity.spi.DelegationsContract;

@OnPostgreSql
class JooqDelegationsIT extends DelegationsContract {

    private final Accounts accounts;
    private final Delegations delegations;

    JooqDelegationsIT(Accounts accounts, Delegations delegations) {
        this.accounts = accounts;
        this.delegations = delegations;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Delegations delegations() {
        return delegations;
    }
}
