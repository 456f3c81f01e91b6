package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.access.SecretHash;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

public final class InMemoryKnownBrowsers implements KnownBrowsers {

    private final InMemoryAccounts accounts;
    private final Set<Kept> kept = new HashSet<>();

    public InMemoryKnownBrowsers(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean knows(SecretHash browser, LoginIdentifier login) {
        return accounts.byLogin(login)
                .filter(account -> kept.contains(new Kept(browser, account.getId())))
                .isPresent();
    }

    @Override
    public void keep(SecretHash browser, AccountId account, Instant at) {
        kept.add(new Kept(browser, account));
    }

    private record Kept(SecretHash browser, AccountId account) {}
}
