package fr.prevention.identity.adapter.password;

import fr.prevention.identity.domain.password.PasswordPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in and passwords.
 *
 * @param passwordMinimumLength characters that a new password has at least; 8 or more
 * @param concurrentHashes passwords hashed or verified at a time, 19 MiB each; 0 for one per processor
 *     but one, which stays with everybody else's pages
 * @param waitingHashes callers that may wait for their turn; beyond, sign-in answers that it is saturated
 */
@ConfigurationProperties("portal.identity")
record IdentitySettings(
        @DefaultValue("12") int passwordMinimumLength,
        @DefaultValue("0") int concurrentHashes,
        @DefaultValue("32") int waitingHashes) {

    IdentitySettings {
        if (passwordMinimumLength < PasswordPolicy.LOWEST_MINIMUM
                || passwordMinimumLength > PasswordPolicy.MAXIMUM_LENGTH) {
            throw new IllegalArgumentException("portal.identity.password-minimum-length lies between 8 and 128");
        }
        if (concurrentHashes < 0 || waitingHashes < 0) {
            throw new IllegalArgumentException(
                    "portal.identity.concurrent-hashes and portal.identity.waiting-hashes are not negative");
        }
    }

    int effectiveConcurrentHashes(int processors) {
        return concurrentHashes > 0 ? concurrentHashes : Math.max(1, processors - 1);
    }
}
