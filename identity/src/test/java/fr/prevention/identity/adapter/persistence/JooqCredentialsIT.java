package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Credentials;
import fr.prevention.identity.spi.CredentialsContract;

@OnPostgreSql
class JooqCredentialsIT extends CredentialsContract {

    private final Accounts accounts;
    private final Credentials credentials;

    JooqCredentialsIT(Accounts accounts, Credentials credentials) {
        this.accounts = accounts;
        this.credentials = credentials;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Credentials credentials() {
        return credentials;
    }
}
