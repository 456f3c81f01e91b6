package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.access.SecretHash;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

public final class InMemoryKnownBrowsers implements KnownBrowsers {

    private final InMemoryAccounts accounts;
    private final Map<Kept, Instant> kept = new HashMap<>();

    public InMemoryKnownBrowsers(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean knows(SecretHash browser, LoginIdentifier login) {
        return accounts.byLogin(login)
                .filter(account -> kept.containsKey(new Kept(browser, account.getId())))
                .isPresent();
    }

    @Override
    public void keep(SecretHash browser, AccountId account, Instant at) {
        kept.put(new Kept(browser, account), at);
    }

    @Override
    public void forgetUnseenSince(Instant then) {
        kept.values().removeIf(seen -> seen.isBefore(then));
    }

    private record Kept(SecretHash browser, AccountId account) {}
}
