package fr.prevention.platform.drafts;

import fr.prevention.platform.secrets.SecretCipher;
import fr.prevention.platform.secrets.SecretUnreadable;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was typed, as JSON that nobody reads at rest. */
@Component
class SealedText {

    private static final Logger LOG = LoggerFactory.getLogger(SealedText.class);

    private final SecretCipher cipher;
    private final JsonMapper json;

    SealedText(SecretCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    /** Nothing when the text passes that many bytes. */
    Optional<byte[]> seal(String purpose, String place, Object text, int largest) {
        byte[] plain = json.writeValueAsBytes(text);
        return plain.length > largest ? Optional.empty() : Optional.of(cipher.seal(purpose, place, plain));
    }

    /** Nothing when the text cannot be opened any more: the page is shown without it rather than not at all. */
    <T> Optional<T> open(String purpose, String place, byte[] sealed, TypeReference<T> type) {
        try {
            return Optional.of(json.readValue(cipher.open(purpose, place, sealed), type));
        } catch (SecretUnreadable unreadable) {
            LOG.warn("What was typed cannot be given back ({}): {}", purpose, unreadable.getMessage());
            return Optional.empty();
        }
    }
}
