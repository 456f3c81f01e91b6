package fr.prevention.identity.spi;

import fr.prevention.identity.api.SignInSaturated;
import fr.prevention.identity.domain.password.PasswordHash;

/**
 * The slow, salted hash of passwords. It costs memory and processor time on purpose, so only a bounded number is computed
 * at a time; every method throws {@link SignInSaturated} when too many callers are waiting already. Takes any text.
 */
public interface PasswordHashes {

    PasswordHash hash(String password);

    /** Compares a password with a kept hash. */
    Verification verify(String password, PasswordHash kept);

    /** Takes the time of a comparison where there is nothing to compare with, so that the absence cannot be told. */
    void verifyNothing(String password);

    /** What a comparison found. */
    sealed interface Verification {

        record Mismatch() implements Verification {}

        record Match() implements Verification {}

        /** It matches, and the kept hash is weaker than those made today: this one should be kept instead. */
        record OutdatedMatch(PasswordHash stronger) implements Verification {}
    }
}
