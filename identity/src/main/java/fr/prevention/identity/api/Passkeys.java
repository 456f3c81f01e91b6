package fr.prevention.identity.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The passkeys of the accounts: keys kept by a telephone, a computer or a security key, of which identity holds the public
 * half. The technology that talks to the browsers has verified what it brings here. Binary values are Base64 URL text.
 */
public interface Passkeys {

    /** How many an account may have. */
    int MOST = 10;

    /** Longest name of a passkey. */
    int LONGEST_LABEL = 60;

    /** The passkeys of an account, oldest first. */
    List<Passkey> of(AccountId account);

    /** The passkey with this credential, when its account may come in. */
    Optional<Passkey> byCredential(String credentialId);

    /**
     * Adds a passkey to one's account.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.PasskeyKnown} or {@link IdentityRefusal.TooManyPasskeys}
     */
    void add(Actor actor, AddPasskey command);

    /**
     * Notes that a passkey was used. A key that counts its signatures must count further each time.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.PasskeyCopied} when it does not: somebody has a copy of it
     */
    void used(String credentialId, long signatureCount, boolean backedUp);

    /**
     * Gives one's passkey another name.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownPasskey} when it is not one's own
     */
    void rename(Actor actor, PasskeyId id, String label);

    /** Takes one's passkey away; nothing happens when it is gone, or is not one's own. */
    void remove(Actor actor, PasskeyId id);

    /**
     * A passkey.
     *
     * @param label how its holder calls it
     * @param lastUsedAt null as long as it never was
     */
    record Passkey(
            PasskeyId id,
            AccountId account,
            String label,
            PasskeyContent content,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    /**
     * What the technology keeps of a passkey.
     *
     * @param credentialId its name for the browsers
     * @param publicKey in COSE
     * @param attestation what it said of itself when it was made
     * @param backedUp whether its maker keeps a copy, so that the loss of the device does not lose it
     */
    record PasskeyContent(
            String credentialId,
            String publicKey,
            String attestation,
            long signatureCount,
            Set<String> transports,
            boolean backupEligible,
            boolean backedUp) {

        public PasskeyContent {
            transports = Set.copyOf(transports);
        }
    }

    /** Add this passkey under this name. */
    record AddPasskey(String label, PasskeyContent content) {}
}
