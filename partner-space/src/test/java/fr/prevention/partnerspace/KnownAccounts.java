package fr.prevention.partnerspace;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The accounts as their context would tell of them, in memory. */
@Component
public class KnownAccounts implements AccountDirectory {

    private final Map<AccountId, Actor> actors = new ConcurrentHashMap<>();

    public void know(Actor actor) {
        actors.put(actor.account(), actor);
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
        return Optional.ofNullable(actors.get(id));
    }

    @Override
    public Optional<AccountView> account(AccountId id) {
        return actor(id).map(KnownAccounts::view);
    }

    @Override
    public List<AccountView> accounts(Collection<AccountId> ids) {
        return ids.stream().map(this::account).flatMap(Optional::stream).toList();
    }

    @Override
    public List<AccountView> membersOf(OrganisationKind kind, String key, Role role) {
        return actors.values().stream()
                .filter(actor -> actor.holds(role, kind, key))
                .map(KnownAccounts::view)
                .toList();
    }

    @Override
    public Optional<AccountView> byLogin(String login) {
        return actors.values().stream()
                .filter(actor -> actor.login().equals(login))
                .map(KnownAccounts::view)
                .findFirst();
    }

    private static AccountView view(Actor actor) {
        return new AccountView(
                actor.account(),
                actor.login(),
                actor.displayName(),
                new EmailAddress(actor.login().toLowerCase(Locale.ROOT) + "@portail.example"),
                0);
    }
}
