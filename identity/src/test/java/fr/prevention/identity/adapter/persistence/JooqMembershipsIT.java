package fr.prevention.identity.adapter.persistence;

import fr.prevention.identity.OnPostgreSql;
import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import fr.prevention.identity.spi.Accounts;
import fr.prevention.identity.spi.Memberships;
import fr.prevention.identity.spi.MembershipsContract;
import java.util.List;

@OnPostgreSql
class JooqMembershipsIT extends MembershipsContract {

    private final Accounts accounts;
    private final Memberships memberships;
    private final AccountDirectory directory;

    JooqMembershipsIT(Accounts accounts, Memberships memberships, AccountDirectory directory) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.directory = directory;
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
    protected List<Membership> heldBy(AccountId account) {
        return directory.actor(account).orElseThrow().memberships();
    }
}
