package fr.prevention.platform.secrets;

import fr.prevention.identity.api.SecretSealing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lends identity the key of the installation, for purposes of its own. */
@Component
class SealedForIdentity implements SecretSealing {

    private static final String PURPOSE = "identity";

    private final SecretCipher cipher;

    SealedForIdentity(SecretCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte[] seal(String place, byte[] value) {
        return cipher.seal(PURPOSE, place, value);
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        return cipher.open(PURPOSE, place, sealed);
    }

    @Override
    public byte[] fingerprint(String value) {
        return cipher.fingerprint(PURPOSE, value);
    }

    @Override
    public List<byte[]> fingerprints(String value) {
        return cipher.fingerprints(PURPOSE, value);
    }
}
