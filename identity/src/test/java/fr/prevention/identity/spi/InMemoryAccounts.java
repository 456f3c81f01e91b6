package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.Account;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

public final class InMemoryAccounts implements Accounts {

    private final Map<AccountId, Account> byId = new HashMap<>();

    @Override
    public Optional<Account> byId(AccountId id) {
        return Optional.ofNullable(byId.get(id)).map(account -> copy(account, account.version()));
    }

    @Override
    public void add(Account account) {
        if (byLogin(account.login()).isPresent()) {
            throw new IdentityRefused(new LoginTaken());
        }
        byId.put(account.getId(), copy(account, account.version()));
    }

    @Override
    public void save(Account account) {
        var kept = byId.get(account.getId());
        if (kept == null || kept.version() != account.version()) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
        byId.put(account.getId(), copy(account, account.version() + 1));
    }

    Optional<Account> byLogin(LoginIdentifier login) {
        return byId.values().stream()
                .filter(account -> account.login().equals(login))
                .findFirst();
    }

    private static Account copy(Account account, long version) {
        return Account.reconstitute(
                account.getId(),
                account.login(),
                account.displayName(),
                account.email(),
                account.isActive(),
                version,
                account.createdAt());
    }
}
