package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import fr.prevention.identity.spi.Rosters;
import fr.prevention.identity.spi.RostersContract;

@OnPostgreSql
class JooqRostersIT extends RostersContract {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Rosters rosters;

    JooqRostersIT(Accounts accounts, Memberships memberships, Rosters rosters) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.rosters = rosters;
    }

    @Override
    protected Accounts accounts() {
        return accounts;
    }

    @Override
    protected Memberships memberships() {
        return memberships;
    }

    @Override
    protected Rosters rosters() {
        return rosters;
    }
}
