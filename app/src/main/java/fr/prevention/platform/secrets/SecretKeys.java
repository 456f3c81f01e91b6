package fr.prevention.platform.secrets;

import fr.prevention.platform.home.DataHome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the keys of the installation come from: the configuration, else a file of the private folder made at first start. */
final class SecretKeys {

    private static final String FILE = "secrets.key";
    private static final String HOW =
            "Donnez à PORTAIL_SECRETS_KEY 32 octets aléatoires en Base64, les mêmes pour toutes"
                    + " les instances (openssl rand -base64 32), et gardez-les à l'abri : sans eux, ce qui est chiffré est perdu.";

    private SecretKeys() {}

    /**
     * The keys to work with, the present one first.
     *
     * @param ownDatabase whether the database is one's own, which other instances share: a key in a local file would not do
     * @throws SecretKeyMissing when there is none, or it is not a key
     */
    static List<MasterKey> of(SecretSettings settings, Path home, boolean ownDatabase) {
        var keys = new ArrayList<MasterKey>();
        keys.add(present(settings.key(), home, ownDatabase));
        settings.previousKeys().forEach(previous -> keys.add(read(previous, "portail.secrets.previous-keys")));
        return keys;
    }

    private static MasterKey present(@Nullable String configured, Path home, boolean shared) {
        if (configured != null && !configured.isBlank()) {
            return read(configured, "portail.secrets.key");
        }
        if (shared) {
            throw new SecretKeyMissing(
                    "La clé qui chiffre les données sensibles n'est pas configurée (portail.secrets.key).", HOW, null);
        }
        try {
            var file = home.resolve(FILE);
            return read(Files.exists(file) ? Files.readString(file) : made(DataHome.open(home), file), file.toString());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String made(DataHome home, Path file) throws IOException {
        var key = MasterKey.generate();
        var unfinished = home.root().resolve(FILE + ".new");
        DataHome.writeSecret(unfinished, key);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        DataHome.flush(home.root());
        return key;
    }

    private static MasterKey read(String text, String where) {
        try {
            return MasterKey.parse(text);
        } catch (IllegalArgumentException notAKey) {
            throw new SecretKeyMissing("Ce n'est pas une clé de 32 octets en Base64 : " + where + ".", HOW, notAKey);
        }
    }
}
