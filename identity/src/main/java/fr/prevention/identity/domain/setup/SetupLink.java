package fr.prevention.identity.domain.setup;

import fr.prevention.identity.api.SetupSecret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

/**
 * A way in for the first administrator, as it is kept.
 *
 * @param hash SHA-256 of the secret: 256 random bits need no slow hash
 */
public record SetupLink(String hash, Instant createdAt, Instant expiresAt) {

    /** How long a link opens. */
    public static final Duration LIFE = Duration.ofHours(24);

    /** Instances that start within this time of one another start together: each prints a link, and all of them are good. */
    public static final Duration START = Duration.ofMinutes(5);

    public static SetupLink of(SetupSecret secret, Instant at) {
        return new SetupLink(hashOf(secret), at, at.plus(LIFE));
    }

    public static String hashOf(SetupSecret secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.value().getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
