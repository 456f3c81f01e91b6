package fr.prevention.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Makes unreadable at rest what the database keeps and must give back: AES-256-GCM, a fresh nonce each time, one key derived
 * for each purpose. What is sealed is bound to the place where it is kept, so that a value copied from one row to another
 * does not open there. A value names its key: after a change of key the previous ones still open what they sealed.
 *
 * <p>What is only compared, never given back, has a {@linkplain #fingerprint fingerprint} instead: without the key nobody can
 * find by trying which value it was made of.
 */
public final class SecretCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEADER_BYTES = 1 + MasterKey.ID_BYTES + NONCE_BYTES;

    private final List<MasterKey> keys;
    private final SecureRandom random = new SecureRandom();

    /** Seals with the first key and opens with all of them. */
    SecretCipher(List<MasterKey> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a cipher needs a key");
        }
        this.keys = List.copyOf(keys);
    }

    /**
     * Seals a value.
     *
     * @param purpose what kind of value it is, e.g. {@code identity.totp}; each has a key of its own
     * @param place the row where it is kept, e.g. the id of the account; asked again to open it
     */
    public byte[] seal(String purpose, String place, byte[] value) {
        var key = keys.getFirst();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, key, purpose, place, nonce, value);
        return ByteBuffer.allocate(HEADER_BYTES + sealed.length)
                .put(FORMAT)
                .put(key.id())
                .put(nonce)
                .put(sealed)
                .array();
    }

    /**
     * Gives back what was sealed for that purpose in that place.
     *
     * @throws SecretUnreadable when it was altered, comes from another place, or its key is not configured
     */
    public byte[] open(String purpose, String place, byte[] sealed) {
        if (sealed.length < HEADER_BYTES || sealed[0] != FORMAT) {
            throw new SecretUnreadable("not a sealed value", null);
        }
        var parts = ByteBuffer.wrap(sealed).position(1);
        var id = new byte[MasterKey.ID_BYTES];
        var nonce = new byte[NONCE_BYTES];
        parts.get(id).get(nonce);
        var content = new byte[parts.remaining()];
        parts.get(content);
        var key = keys.stream()
                .filter(known -> known.hasId(id))
                .findFirst()
                .orElseThrow(() -> new SecretUnreadable("sealed under a key that is not configured", null));
        return run(Cipher.DECRYPT_MODE, key, purpose, place, nonce, content);
    }

    /** Whether a value was sealed under the present key, hence need not be sealed again after a change of key. */
    public boolean isCurrent(byte[] sealed) {
        return sealed.length >= HEADER_BYTES
                && keys.getFirst().hasId(Arrays.copyOfRange(sealed, 1, 1 + MasterKey.ID_BYTES));
    }

    /** What to keep of a value that is only compared: the same for the same purpose and value. */
    public byte[] fingerprint(String purpose, String value) {
        return fingerprint(keys.getFirst(), purpose, value);
    }

    /** The fingerprints of a value under the present key, first, and the previous ones: what to compare a kept one with. */
    public List<byte[]> fingerprints(String purpose, String value) {
        return keys.stream().map(key -> fingerprint(key, purpose, value)).toList();
    }

    private static byte[] fingerprint(MasterKey key, String purpose, String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.derived("fingerprint:" + purpose, "HmacSHA256"));
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] run(int mode, MasterKey key, String purpose, String place, byte[] nonce, byte[] value) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.derived("seal:" + purpose, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(UTF_8));
            return cipher.doFinal(value);
        } catch (GeneralSecurityException refused) {
            throw new SecretUnreadable("altered, or sealed for another place", refused);
        }
    }
}
