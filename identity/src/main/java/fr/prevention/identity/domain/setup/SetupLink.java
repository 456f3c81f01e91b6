package fr.prevention.identity.domain.setup;

import fr.prevention.identity.api.LinkSecret;
import fr.prevention.identity.domain.access.SecretHash;
import java.time.Duration;
import java.time.Instant;

/**
 * A way in for the first administrator, as it is kept.
 *
 * @param hash {@link SecretHash} of the secret
 */
public record SetupLink(String hash, Instant createdAt, Instant expiresAt) {

    /** How long a link opens. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** Instances that start within this time of one another start together: each prints a link, and all of them are good. */
    public static final Duration START = Duration.ofMinutes(5);

    public static SetupLink of(LinkSecret secret, Instant at) {
        return new SetupLink(hashOf(secret), at, at.plus(LIFE));
    }

    public static String hashOf(LinkSecret secret) {
        return SecretHash.of(secret).value();
    }
}
