package fr.prevention.establishment;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;

/** Stands for identity: knows the accounts it was told. */
@Component
public class KnownAccounts implements AccountDirectory {

    private final ConcurrentMap<AccountId, AccountView> accounts = new ConcurrentHashMap<>();

    public void know(Actor actor, String email) {
        accounts.put(
                actor.account(),
                new AccountView(actor.account(), actor.login(), actor.displayName(), new EmailAddress(email), 0));
    }

    @Override
    public Optional<AccountView> account(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public List<AccountView> accounts(Collection<AccountId> ids) {
        return ids.stream().map(this::account).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<AccountView> byLogin(String login) {
        return accounts.values().stream()
                .filter(account -> account.login().equals(login))
                .findFirst();
    }

    @Override
    public Optional<Actor> actor(AccountId id, Instant signedInAt) {
        return actor(id);
    }

    @Override
    public Optional<AccountSheet> sheet(AccountId id) {
        return account(id).map(account -> new AccountSheet(account, ContactDetails.named(account.displayName()), true));
    }

    @Override
    public Optional<Actor> actor(AccountId id) {
        throw new UnsupportedOperationException("the establishment context never asks who is acting");
    }

    @Override
    public List<AccountView> membersOf(OrganisationKind kind, String key, Role role) {
        throw new UnsupportedOperationException("the establishment context never asks for members");
    }
}
