package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.password.Credential;
import fr.prevention.identity.domain.password.PasswordHash;
import java.util.List;
import java.util.Optional;

/** The passwords of the accounts, one each at most. */
public interface Credentials {

    /** How many of the passwords of before are remembered, for not being chosen again. */
    int KEPT = 4;

    /** The credential of the active account with this login; empty also when that account has no password yet. */
    Optional<Credential> ofActiveAccount(LoginIdentifier login);

    /** The credential of an account, active or not; empty when it has no password. */
    Optional<Credential> of(AccountId account);

    /** The passwords that the account had before the present one, latest first, {@link #KEPT} at most. */
    List<PasswordHash> previous(AccountId account);

    /** Keeps the password of an account that exists; the one before joins the previous ones. */
    void put(Credential credential);

    /** Whether this account has a password. */
    boolean has(AccountId account);

    /** Takes the password of an account away: nobody comes in with it any more, and it may not be chosen again. */
    void forget(AccountId account);

    /** Keeps a stronger hash of the same password, unless another password was chosen since that credential was read. */
    void strengthen(Credential read, PasswordHash stronger);
}
