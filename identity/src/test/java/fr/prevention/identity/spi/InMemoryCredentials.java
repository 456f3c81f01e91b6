package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class InMemoryCredentials implements Credentials {

    private final InMemoryAccounts accounts;
    private final Map<AccountId, Credential> byAccount = new HashMap<>();
    private final Map<AccountId, List<PasswordHash>> before = new HashMap<>();

    public InMemoryCredentials(InMemoryAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Credential> ofActiveAccount(LoginIdentifier login) {
        return accounts.byLogin(login)
                .filter(Account::isActive)
                .flatMap(account -> Optional.ofNullable(byAccount.get(account.getId())));
    }

    @Override
    public Optional<Credential> of(AccountId account) {
        return Optional.ofNullable(byAccount.get(account));
    }

    @Override
    public List<PasswordHash> previous(AccountId account) {
        return before.getOrDefault(account, List.of()).stream().limit(KEPT).toList();
    }

    @Override
    public void put(Credential credential) {
        forget(credential.account());
        byAccount.put(credential.account(), credential);
    }

    @Override
    public boolean has(AccountId account) {
        return byAccount.containsKey(account);
    }

    @Override
    public void forget(AccountId account) {
        var forgotten = byAccount.remove(account);
        if (forgotten != null) {
            before.computeIfAbsent(account, _ -> new ArrayList<>()).addFirst(forgotten.hash());
        }
    }

    @Override
    public void strengthen(Credential read, PasswordHash stronger) {
        byAccount.computeIfPresent(
                read.account(),
                (account, kept) ->
                        kept.hash().equals(read.hash()) ? new Credential(account, stronger, kept.changedAt()) : kept);
    }
}
