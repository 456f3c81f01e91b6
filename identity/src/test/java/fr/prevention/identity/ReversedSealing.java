package fr.prevention.identity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.prevention.identity.api.SecretSealing;
import java.util.List;
import org.springframework.stereotype.Component;

/** A seal that everybody can open, bound to its place like the true one. */
@Component
public class ReversedSealing implements SecretSealing {

    @Override
    public byte[] seal(String place, byte[] value) {
        return (place + ":" + new String(value, ISO_8859_1)).getBytes(UTF_8);
    }

    @Override
    public byte[] open(String place, byte[] sealed) {
        var text = new String(sealed, UTF_8);
        if (!text.startsWith(place + ":")) {
            throw new IllegalStateException("sealed for another place");
        }
        return text.substring(place.length() + 1).getBytes(ISO_8859_1);
    }

    @Override
    public byte[] fingerprint(String value) {
        return ("print of " + value).getBytes(UTF_8);
    }

    @Override
    public List<byte[]> fingerprints(String value) {
        return List.of(fingerprint(value), "print under the previous key".getBytes(UTF_8));
    }
}
