package fr.prevention.identity.domain.account;

import com.fasterxml.uuid.Generators;
import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal.ChangedMeanwhile;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A person's, or an establishment's, way in.
 *
 * <p>It is opened active and without password, under a login that no other account has or ever had. Its holder may replace
 * the address where its mails go. A deactivated account keeps its name in the histories but can neither come in nor act.
 * Whatever shuts somebody out or changes what one may do ends the sessions opened before. The password is a {@code Credential} of its own, so that choosing one never disturbs someone who edits the account.
 */
public final class Account implements AggregateRoot<Account, AccountId> {

    private final AccountId id;
    private LoginIdentifier login;
    private ContactDetails details;
    private EmailAddress email;
    private boolean active;
    private Instant sessionsValidFrom;
    private final long version;
    private final Instant createdAt;

    private Account(
            AccountId id,
            LoginIdentifier login,
            ContactDetails details,
            EmailAddress email,
            boolean active,
            Instant sessionsValidFrom,
            long version,
            Instant createdAt) {
        this.id = id;
        this.login = login;
        this.details = details;
        this.email = email;
        this.active = active;
        this.sessionsValidFrom = sessionsValidFrom;
        this.version = version;
        this.createdAt = createdAt;
    }

    /** Opens an active account. */
    public static Account open(LoginIdentifier login, ContactDetails details, EmailAddress email, Instant at) {
        return open(AccountId.next(), login, details, email, at);
    }

    /** Opens an active account under an id that a form has made, so that sending it twice opens one. */
    public static Account open(
            AccountId id, LoginIdentifier login, ContactDetails details, EmailAddress email, Instant at) {
        return new Account(id, login, details, email, true, Instant.EPOCH, 0, at);
    }

    /** Opens an active account of whose holder only the name to show is known; it has 1 to 120 characters. */
    public static Account open(LoginIdentifier login, String displayName, EmailAddress email, Instant at) {
        return open(login, ContactDetails.named(displayName), email, at);
    }

    public static Account reconstitute(
            AccountId id,
            LoginIdentifier login,
            ContactDetails details,
            EmailAddress email,
            boolean active,
            Instant sessionsValidFrom,
            long version,
            Instant createdAt) {
        return new Account(id, login, details, email, active, sessionsValidFrom, version, createdAt);
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
        return Optional.of(
                new AccountEmailChanged(eventId, id, login.value(), details.displayName(), previous, next, at));
    }

    /** Changes how the holder is called and reached. */
    public void rename(ContactDetails next) {
        details = next;
    }

    /** Gives the account another login; that nobody else has or had it is known to the place where accounts are kept. */
    public void changeLogin(LoginIdentifier next, Instant at) {
        login = next;
        endSessions(at);
    }

    /** Shuts the account out. */
    public void deactivate(Instant at) {
        active = false;
        endSessions(at);
    }

    /** Lets the account in again; its old password must not be among what is let in. */
    public void reactivate() {
        active = true;
    }

    /** Ends every session opened before this moment. */
    public void endSessions(Instant at) {
        sessionsValidFrom = at.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public AccountId getId() {
        return id;
    }

    public LoginIdentifier login() {
        return login;
    }

    public ContactDetails details() {
        return details;
    }

    public String displayName() {
        return details.displayName();
    }

    public EmailAddress email() {
        return email;
    }

    public boolean isActive() {
        return active;
    }

    public Instant sessionsValidFrom() {
        return sessionsValidFrom;
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
