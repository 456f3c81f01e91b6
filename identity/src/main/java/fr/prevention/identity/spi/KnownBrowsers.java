package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.domain.access.SecretHash;
import java.time.Instant;

/** The browsers from which accounts came in. */
public interface KnownBrowsers {

    /** Whether the account with this login came in from that browser. */
    boolean knows(SecretHash browser, LoginIdentifier login);

    /** Keeps that an account came in from a browser, or came in again. */
    void keep(SecretHash browser, AccountId account, Instant at);

    /** Forgets the browsers from which nobody has come in since. */
    void forgetUnseenSince(Instant then);
}
