package fr.prevention.web.preventioncourse;

import fr.prevention.platform.files.FileRefusal;
import fr.prevention.platform.files.FileRefused;
import fr.prevention.platform.files.FileStore;
import fr.prevention.platform.files.StoredFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A file store that keeps what it takes in memory and refuses as the content of a file tells it to. */
final class FilesInMemory implements FileStore {

    static final String GOOD = "%PDF good";
    static final String TOO_LARGE = "%PDF too large";
    static final String DAMAGED = "%PDF damaged";
    static final String DISGUISED = "MZ";

    final Map<UUID, byte[]> files = new HashMap<>();

    @Override
    public StoredFile store(InputStream content, String originalName) {
        byte[] bytes = read(content);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (bytes.length == 0) {
            throw new FileRefused(new FileRefusal.Empty());
        }
        if (!originalName.endsWith(".pdf")) {
            throw new FileRefused(new FileRefusal.TypeNotAccepted());
        }
        return switch (text) {
            case TOO_LARGE -> throw new FileRefused(new FileRefusal.TooLarge(LIMIT));
            case DAMAGED -> throw new FileRefused(new FileRefusal.Unreadable());
            case DISGUISED -> throw new FileRefused(new FileRefusal.ContentDoesNotMatch("pdf"));
            default -> kept(originalName, bytes, text);
        };
    }

    private StoredFile kept(String name, byte[] bytes, String text) {
        UUID key = UUID.randomUUID();
        files.put(key, bytes);
        return new StoredFile(key, name, "application/pdf", bytes.length, "sha of " + text);
    }

    @Override
    public Optional<InputStream> open(UUID key) {
        return Optional.ofNullable(files.get(key)).map(ByteArrayInputStream::new);
    }

    @Override
    public void delete(UUID key) {
        files.remove(key);
    }

    private static byte[] read(InputStream content) {
        try {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
