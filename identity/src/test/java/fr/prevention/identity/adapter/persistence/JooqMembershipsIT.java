package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import fr.prevention.identity.spi.MembershipsContract;

@OnPostgreSql
class JooqMembershipsIT extends MembershipsContract {

    private final Accounts accounts;
    private final Memberships memberships;

    JooqMembershipsIT(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Memberships memberships() {
        return memberships;
    }
}
