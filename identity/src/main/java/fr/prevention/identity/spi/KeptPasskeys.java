package fr.prevention.identity.spi;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.PasskeyId;
import fr.prevention.identity.api.Passkeys.Passkey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Every passkey there is. */
public interface KeptPasskeys {

    /** Those of an account, oldest first. */
    List<Passkey> of(AccountId account);

    /** The passkey of an active account with this credential. */
    Optional<Passkey> byCredential(String credentialId);

    /**
     * Adds a passkey, if its account has fewer than so many.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.PasskeyKnown} or {@link IdentityRefusal.TooManyPasskeys}, also when
     *     several come at the same moment
     */
    void add(Passkey passkey, int most);

    /** Notes a use, if the key counts no signatures or counts further than before. Whether it was noted. */
    boolean noteUse(String credentialId, long signatureCount, boolean backedUp, Instant at);

    /** Renames a passkey of that account. Whether there was one. */
    boolean rename(AccountId account, PasskeyId id, String label);

    /** Removes a passkey of that account. Whether there was one. */
    boolean remove(AccountId account, PasskeyId id);
}
