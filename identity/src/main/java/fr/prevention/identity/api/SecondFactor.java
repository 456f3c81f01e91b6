package fr.prevention.identity.api;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The second factor of one's account: six digits that an application on a telephone computes anew every thirty seconds (TOTP,
 * RFC 6238), and ten recovery codes for the day when the telephone is lost. Whoever calls a method that changes something has
 * asked the password again.
 */
public interface SecondFactor {

    /** How many recovery codes are given at a time. */
    int RECOVERY_CODES = 10;

    /** Whether an account has a second factor, and what is left of its recovery codes. */
    FactorState state(AccountId account);

    /**
     * Makes a secret to enter in the application. It asks nothing at sign-in until it is confirmed; asking again before that
     * gives the same one.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.FactorOnAlready}
     */
    FactorProposal propose(Actor actor);

    /** The secret that was proposed and waits for its first code; empty when there is none. */
    Optional<FactorProposal> proposed(Actor actor);

    /**
     * Turns the factor on with a first code of the application, which proves that the secret was entered well.
     *
     * @return the recovery codes, readable this once only
     * @throws IdentityRefused with {@link IdentityRefusal.WrongCode}, {@link IdentityRefusal.FactorOnAlready} or {@link
     *     IdentityRefusal.FactorMissing} when nothing was proposed
     */
    List<String> confirm(Actor actor, String code);

    /**
     * Replaces the recovery codes; the former ones are void.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.FactorMissing}
     */
    List<String> renewRecoveryCodes(Actor actor);

    /** Takes the factor off, with its recovery codes. Nothing happens where there is none. */
    void turnOff(Actor actor);

    /**
     * Verifies the code typed at a sign-in: one of the application, of this half-minute or the one before or after, never
     * taken twice; or a recovery code, which is used up.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.WrongCode} when it is neither, or was taken already
     */
    CodeKind verify(AccountId account, String code);

    /** Which code was given. */
    enum CodeKind {
        APPLICATION,
        RECOVERY
    }

    /**
     * The factor of an account.
     *
     * @param since since when it is asked, null when it is off
     * @param recoveryCodes how many are left
     */
    record FactorState(@Nullable Instant since, int recoveryCodes) {

        public boolean isOn() {
            return since != null;
        }
    }

    /**
     * What to enter in the application. Never printed.
     *
     * @param key for those who type it, in groups of four characters
     * @param address for those who scan it, {@code otpauth://totp/…}
     */
    record FactorProposal(String key, URI address) {

        @Override
        public String toString() {
            return "FactorProposal[…]";
        }
    }
}
