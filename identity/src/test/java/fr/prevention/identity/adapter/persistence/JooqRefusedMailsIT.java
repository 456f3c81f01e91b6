package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.RefusedMails;
import fr.prevention.identity.spi.RefusedMailsContract;

@OnPostgreSql
class JooqRefusedMailsIT extends RefusedMailsContract {

    private final Accounts accounts;
    private final RefusedMails refused;

    JooqRefusedMailsIT(Accounts accounts, RefusedMails refused) {
        this.accounts = accounts;
        this.refused = refused;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected RefusedMails refused() {
        return refused;
    }
}
