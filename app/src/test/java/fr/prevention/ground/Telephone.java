package fr.prevention.ground;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The application of codes on somebody's telephone, written anew from RFC 6238 to check the portal against it. */
public final class Telephone {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    private final byte[] secret;
    private long last;

    /** Takes the key as the portal shows it. */
    public Telephone(String key) {
        String text = key.replaceAll("\\s", "");
        Secrets.given("key of a second factor", text);
        ByteBuffer bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        long buffer = 0;
        int bits = 0;
        for (int place = 0; place < text.length(); place++) {
            buffer = (buffer << 5) | ALPHABET.indexOf(text.charAt(place));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        this.secret = bytes.array();
    }

    /** The code of now, or the next one when that of now was taken already. */
    public String code() {
        long now = Instant.now().getEpochSecond() / STEP;
        last = Math.max(last + 1, now);
        return code(last);
    }

    private String code(long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
