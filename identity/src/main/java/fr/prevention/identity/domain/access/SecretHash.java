package fr.prevention.identity.domain.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fr.prevention.identity.api.LinkSecret;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What is kept of the secret of a link: its SHA-256. A fast hash is enough, for 256 random bits cannot be tried out.
 *
 * @param value 64 hexadecimal digits
 */
public record SecretHash(String value) {

    public static SecretHash of(LinkSecret secret) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(secret.value().getBytes(US_ASCII));
            return new SecretHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "SecretHash[…]";
    }
}
