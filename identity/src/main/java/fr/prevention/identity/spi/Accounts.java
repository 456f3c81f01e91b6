package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.domain.Account;
import java.util.Optional;

/** Every account there is. */
public interface Accounts {

    Optional<Account> byId(AccountId id);

    /**
     * Adds an account. Of several with the same login, even at the same moment, one is added.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken} for the others
     */
    void add(Account account);

    /**
     * Writes a changed account if it still has the version at which it was read, and moves its version on.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.ChangedMeanwhile} when it does not
     */
    void save(Account account);
}
