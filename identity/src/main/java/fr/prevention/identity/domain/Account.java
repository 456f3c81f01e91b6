package fr.prevention.identity.domain;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import java.time.Instant;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A person's, or an establishment's, way in.
 *
 * <p>It is opened active and without password, under a login that no other account has. Its holder may replace the address
 * where its mails go. A disabled account keeps its name in the histories but can neither come in nor act. The password is
 * a {@link Credential} of its own, so that choosing one never disturbs someone who edits the account.
 */
public final class Account implements AggregateRoot<Account, AccountId> {

    private static final int LONGEST_NAME = 120;

    private final AccountId id;
    private final LoginIdentifier login;
    private final String displayName;
    private EmailAddress email;
    private final boolean active;
    private final long version;
    private final Instant createdAt;

    private Account(
            AccountId id,
            LoginIdentifier login,
            String displayName,
            EmailAddress email,
            boolean active,
            long version,
            Instant createdAt) {
        this.id = id;
        this.login = login;
        this.displayName = displayName;
        this.email = email;
        this.active = active;
        this.version = version;
        this.createdAt = createdAt;
    }

    /** Opens an active account; its name has 1 to 120 characters. */
    public static Account open(LoginIdentifier login, String displayName, EmailAddress email, Instant at) {
        var name = displayName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("the name of an account has 1 to 120 visible characters");
        }
        return new Account(AccountId.next(), login, name, email, true, 0, at);
    }

    public static Account reconstitute(
            AccountId id,
            LoginIdentifier login,
            String displayName,
            EmailAddress email,
            boolean active,
            long version,
            Instant createdAt) {
        return new Account(id, login, displayName, email, active, version, createdAt);
    }

    /**
     * Sends the mails of this account to another address.
     *
     * @param seen the version of the account that its holder was looking at
     * @return what happened, or nothing when the mails go to that address already
     */
    public Optional<AccountEmailChanged> changeEmail(EmailAddress next, long seen, Instant at) {
        if (next.equals(email)) {
            return Optional.empty();
        }
        if (seen != version) {
            throw new IdentityRefused(new ChangedMeanwhile());
        }
        var previous = email;
        email = next;
        var eventId = Generators.timeBasedEpochRandomGenerator().generate();
        return Optional.of(new AccountEmailChanged(eventId, id, login.value(), displayName, previous, next, at));
    }

    @Override
    public AccountId getId() {
        return id;
    }

    public LoginIdentifier login() {
        return login;
    }

    public String displayName() {
        return displayName;
    }

    public EmailAddress email() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
