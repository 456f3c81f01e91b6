package fr.prevention.platform.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** A key of the installation: 32 random bytes from which every other key is derived. Never printed, never used itself. */
final class MasterKey {

    static final int ID_BYTES = 4;
    private static final int KEY_BYTES = 32;

    private final byte[] material;
    private final byte[] id;

    private MasterKey(byte[] material) {
        this.material = material.clone();
        this.id = Arrays.copyOf(derived("id", "Generic").getEncoded(), ID_BYTES);
    }

    /**
     * Reads a key written in Base64.
     *
     * @throws IllegalArgumentException when it is not Base64 of 32 bytes; the message does not repeat it
     */
    static MasterKey parse(String text) {
        byte[] material;
        try {
            material = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException _) {
            throw new IllegalArgumentException("a key is written in Base64");
        }
        if (material.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        return new MasterKey(material);
    }

    /** A new key, written in Base64. */
    static String generate() {
        var material = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(material);
        return Base64.getEncoder().encodeToString(material);
    }

    byte[] id() {
        return id.clone();
    }

    boolean hasId(byte[] other) {
        return MessageDigest.isEqual(id, other);
    }

    SecretKey derived(String label, String algorithm) {
        try {
            var parameters =
                    HKDFParameterSpec.ofExtract().addIKM(material).thenExpand(label.getBytes(UTF_8), KEY_BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[…]";
    }
}
