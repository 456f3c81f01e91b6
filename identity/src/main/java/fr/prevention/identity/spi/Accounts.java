package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.account.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every account there is. */
public interface Accounts {

    Optional<Account> byId(AccountId id);

    /** The account that has this login now. */
    Optional<Account> byLogin(LoginIdentifier login);

    /** The accounts whose mails go to this address, active or not, in the order in which they were opened. */
    List<Account> byEmail(EmailAddress email);

    /** The same account, which nobody else can change before the end of the transaction. */
    Optional<Account> held(AccountId id);

    /**
     * Adds an account. Of several with the same login, even at the same moment, one is added.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken} for the others, and for a login that another account
     *     had once
     */
    void add(Account account);

    /**
     * Writes a changed account if it still has the version at which it was read, and moves its version on.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.ChangedMeanwhile} when it does not, or {@link
     *     IdentityRefusal.LoginTaken} when its new login is, or was, another account's
     */
    void save(Account account);

    /** Ends the sessions opened before that moment; nobody who is changing the account is disturbed. */
    void endSessions(AccountId account, Instant at);
}
