package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.SignInHistory.PastSignIn;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The attempts to sign in, as far as they concern an account. */
public interface PastSignIns {

    void add(UUID id, AccountId account, PastSignIn attempt);

    /** Keeps an attempt at a login, if an account has it. */
    void add(UUID id, LoginIdentifier login, PastSignIn attempt);

    /** Whether the account ever came in, as far as it is remembered. */
    boolean hasAccepted(AccountId account);

    /** The newest of an account first. */
    List<PastSignIn> newestOf(AccountId account, int most);

    void forgetBefore(Instant limit);
}
