package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefusal.LoginTaken;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.account.Account;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

public final class InMemoryAccounts implements Accounts {

    private final Map<AccountId, Account> byId = new HashMap<>();
    private final Map<LoginIdentifier, AccountId> logins = new HashMap<>();

    @Override
    public Optional<Account> byId(AccountId id) {
        return Optional.ofNullable(byId.get(id)).map(account -> copy(account, account.version()));
    }

    @Override
    public void add(Account account) {
        claim(account);
        byId.put(account.getId(), copy(account, account.version()));
    }

    @Override
    public void save(Account account) {
        var kept = byId.get(account.getId());
        if (kept == null || kept.version() != account.version()) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
        claim(account);
        byId.put(account.getId(), copy(account, account.version() + 1));
    }

    @Override
    public Optional<Account> byLogin(LoginIdentifier login) {
        return byId.values().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .map(account -> copy(account, account.version()));
    }

    @Override
    public List<Account> byEmail(EmailAddress email) {
        return byId.values().stream()
                .filter(account -> account.email().equals(email))
                .sorted(Comparator.comparing(Account::createdAt)
                        .thenComparing(account -> account.getId().value()))
                .map(account -> copy(account, account.version()))
                .toList();
    }

    @Override
    public Optional<Account> held(AccountId id) {
        return byId(id);
    }

    /** Every login that an account has or had. */
    public Set<LoginIdentifier> logins() {
        return Set.copyOf(logins.keySet());
    }

    @Override
    public void endSessions(AccountId account, Instant at) {
        byId.computeIfPresent(account, (_, kept) -> {
            var ended = copy(kept, kept.version());
            ended.endSessions(at);
            return ended;
        });
    }

    private void claim(Account account) {
        var owner = logins.putIfAbsent(account.login(), account.getId());
        if (owner != null && !owner.equals(account.getId())) {
            throw new IdentityRefused(new LoginTaken());
        }
    }

    private static Account copy(Account account, long version) {
        return Account.reconstitute(
                account.getId(),
                account.login(),
                account.details(),
                account.email(),
                account.isActive(),
                account.sessionsValidFrom(),
                version,
                account.createdAt());
    }
}
