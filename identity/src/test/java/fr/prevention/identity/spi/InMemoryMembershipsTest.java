package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Membership;
import java.util.List;

class InMemoryMembershipsTest extends MembershipsContract {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryMemberships memberships = new InMemoryMemberships();

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
        return memberships.heldBy(account);
    }
}
