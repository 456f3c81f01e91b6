package fr.prevention.platform.files;

import fr.prevention.platform.home.DataHome;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files in a folder of this machine, two levels of subfolders by the first characters of their keys. Content is received
 * beside them and takes its name only once it is whole, examined and on the disk.
 */
final class DirectoryFileStore implements FileStore {

    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final Path root;
    private final Path incoming;
    private final FileExamination examination = new FileExamination();

    DirectoryFileStore(Path root) {
        this.root = DataHome.makePrivate(root);
        this.incoming = DataHome.makePrivate(root.resolve("incoming"));
    }

    @Override
    public StoredFile store(InputStream content, String originalName) {
        UUID key = UUID.randomUUID();
        String name = FileNames.clean(originalName);
        Path received = incoming.resolve(key + ".part");
        try {
            ReceivedContent measured = ReceivedContent.receive(content, received, LIMIT);
            AcceptedType type = examination.typeOf(received, name);
            keep(received, key);
            return new StoredFile(key, name, type.mediaType(), measured.size(), measured.sha256());
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored", e);
        } finally {
            deleteQuietly(received);
        }
    }

    @Override
    public Optional<InputStream> open(UUID key) {
        try {
            return Optional.of(Files.newInputStream(place(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void delete(UUID key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows each file last written before the limit, by its key; what is named otherwise is not ours. */
    void forEachOlderThan(Instant limit, Consumer<UUID> visitor) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> !file.startsWith(incoming) && isOlderThan(limit, file))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> KEY.matcher(name).matches())
                    .forEach(name -> visitor.accept(UUID.fromString(name)));
        }
    }

    /** Shows every file kept. */
    void forEachFile(Consumer<Path> visitor) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> KEY.matcher(file.getFileName().toString()).matches())
                    .forEach(visitor);
        }
    }

    Path root() {
        return root;
    }

    /** Removes what was being received when a portal stopped. */
    void removeLeftovers(Instant limit) throws IOException {
        try (Stream<Path> files = Files.list(incoming)) {
            files.filter(file -> isOlderThan(limit, file)).forEach(DirectoryFileStore::deleteQuietly);
        }
    }

    private void keep(Path received, UUID key) throws IOException {
        DataHome.flush(received);
        Path first = firstFolder(key);
        Path second = secondFolder(key);
        boolean newFolders = !Files.isDirectory(second);
        DataHome.makePrivate(first);
        DataHome.makePrivate(second);
        Files.move(received, place(key), StandardCopyOption.ATOMIC_MOVE);
        DataHome.flush(second);
        if (newFolders) {
            DataHome.flush(first);
            DataHome.flush(root);
        }
    }

    private Path place(UUID key) {
        return secondFolder(key).resolve(key.toString());
    }

    private Path secondFolder(UUID key) {
        return firstFolder(key).resolve(key.toString().substring(2, 4));
    }

    private Path firstFolder(UUID key) {
        return root.resolve(key.toString().substring(0, 2));
    }

    private static boolean isOlderThan(Instant limit, Path file) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException e) {
            return false;
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
