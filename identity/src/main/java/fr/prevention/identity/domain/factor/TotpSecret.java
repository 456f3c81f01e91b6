package fr.prevention.identity.domain.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that an account shares with an application of its holder, and the codes both compute from it: RFC 6238 with
 * SHA-1, six digits and steps of thirty seconds, which is what every application can do. A code is good during its step and
 * the one before and after, for clocks that are not quite right. Never printed.
 */
public final class TotpSecret {

    private static final String ISSUER = "Portail Prévention";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_BYTES = 20;
    private static final int STEP_SECONDS = 30;
    private static final int TOLERANCE = 1;
    private static final int MODULO = 1_000_000;

    private final byte[] bytes;

    public TotpSecret(byte[] bytes) {
        if (bytes.length != SECRET_BYTES) {
            throw new IllegalArgumentException("a secret has 20 bytes");
        }
        this.bytes = bytes.clone();
    }

    /** A fresh secret. */
    public static TotpSecret random() {
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return new TotpSecret(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The step for which this code is good at that moment, if it is. */
    public OptionalLong stepOf(String code, Instant at) {
        var digits = code.replaceAll("[\\s\\p{Z}-]", "");
        var now = Math.floorDiv(at.getEpochSecond(), STEP_SECONDS);
        var found = OptionalLong.empty();
        for (var step = now - TOLERANCE; step <= now + TOLERANCE; step++) {
            if (MessageDigest.isEqual(digits.getBytes(UTF_8), code(step).getBytes(UTF_8))) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** The code of a moment. */
    public String codeAt(Instant at) {
        return code(Math.floorDiv(at.getEpochSecond(), STEP_SECONDS));
    }

    private String code(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % MODULO);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The secret in Base32, as applications take it. */
    public String base32() {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var octet : bytes) {
            buffer = (buffer << Byte.SIZE) | (octet & 0xff);
            bits += Byte.SIZE;
            while (bits >= 5) {
                bits -= 5;
                text.append(ALPHABET.charAt((buffer >> bits) & 0x1f));
            }
            buffer &= (1 << bits) - 1;
        }
        return text.toString();
    }

    /** The secret for those who type it: groups of four characters. */
    public String grouped() {
        return base32().replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** The secret for those who scan it. */
    public URI address(String login) {
        var issuer = encoded(ISSUER);
        return URI.create(
                "otpauth://totp/" + issuer + ":" + encoded(login) + "?secret=" + base32() + "&issuer=" + issuer);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "TotpSecret[…]";
    }
}
