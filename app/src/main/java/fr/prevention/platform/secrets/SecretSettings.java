package fr.prevention.platform.secrets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The keys of the installation, each 32 random bytes in Base64 ({@code openssl rand -base64 32}).
 *
 * @param key seals from now on; the same on every instance. With the embedded database one is made at the first start and kept
 *     in the private folder; with a database of one's own it must be given
 * @param previousKeys keys used before, which still open what they sealed
 */
@ConfigurationProperties("portail.secrets")
record SecretSettings(@Nullable String key, @DefaultValue List<String> previousKeys) {

    SecretSettings {
        previousKeys = List.copyOf(previousKeys);
    }

    @Override
    public String toString() {
        return "SecretSettings[…]";
    }
}
