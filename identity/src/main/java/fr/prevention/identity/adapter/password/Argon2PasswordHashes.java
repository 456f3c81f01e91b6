package fr.prevention.identity.adapter.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prevention.identity.domain.password.PasswordHash;
import fr.prevention.identity.spi.PasswordHashes;
import java.text.Normalizer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id with the parameters that OWASP recommends (19 MiB, two passes, one lane), which every hash carries with it.
 * Letters composed differently by different keyboards count as the same.
 */
final class Argon2PasswordHashes implements PasswordHashes {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder encoder;
    private final HashingGate gate;
    private final String nobody;

    Argon2PasswordHashes(HashingGate gate) {
        this(gate, MEMORY_KIB, PASSES);
    }

    Argon2PasswordHashes(HashingGate gate, int memoryKib, int passes) {
        this.encoder = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, memoryKib, passes);
        this.gate = gate;
        this.nobody = encode("nobody has this password");
    }

    @Override
    public PasswordHash hash(String password) {
        return gate.pass(() -> new PasswordHash(encode(password)));
    }

    @Override
    public Verification verify(String password, PasswordHash kept) {
        return gate.pass(() -> {
            if (!encoder.matches(canonical(password), kept.value())) {
                return new Verification.Mismatch();
            }
            return encoder.upgradeEncoding(kept.value())
                    ? new Verification.OutdatedMatch(new PasswordHash(encode(password)))
                    : new Verification.Match();
        });
    }

    @Override
    public void verifyNothing(String password) {
        gate.pass(() -> encoder.matches(canonical(password), nobody));
    }

    private String encode(String password) {
        var encoded = encoder.encode(canonical(password));
        if (encoded == null) {
            throw new IllegalStateException("the password encoder made no hash");
        }
        return encoded;
    }

    /** One form for letters that can be written in several, and no half characters, which have no bytes. */
    private static String canonical(String password) {
        return new String(Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(UTF_8), UTF_8);
    }
}
