package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.Credential;
import fr.prevention.identity.domain.PasswordHash;
import java.util.Optional;

/** The passwords of the accounts, one each at most. */
public interface Credentials {

    /** The credential of the active account with this login; empty also when that account has no password yet. */
    Optional<Credential> ofActiveAccount(LoginIdentifier login);

    /** Keeps the password of an account that exists, in place of the one before. */
    void put(Credential credential);

    /** Whether this account has a password. */
    boolean has(AccountId account);

    /** Forgets the password of an account: nobody comes in with it any more. */
    void forget(AccountId account);

    /** Keeps a stronger hash of the same password, unless another password was chosen since that credential was read. */
    void strengthen(Credential read, PasswordHash stronger);
}
