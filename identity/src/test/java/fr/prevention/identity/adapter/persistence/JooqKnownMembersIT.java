package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.KnownMembers;
import fr.prevention.identity.spi.KnownMembersContract;
import fr.prevention.identity.spi.Memberships;
import fr.prevention.identity.spi.Rosters;

@OnPostgreSql
class JooqKnownMembersIT extends KnownMembersContract {

    private final Accounts accounts;
    private final Memberships memberships;
    private final Rosters rosters;
    private final KnownMembers members;

    JooqKnownMembersIT(Accounts accounts, Memberships memberships, Rosters rosters, KnownMembers members) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.rosters = rosters;
        this.members = members;
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

    @Override
    protected KnownMembers members() {
        return members;
    }
}
