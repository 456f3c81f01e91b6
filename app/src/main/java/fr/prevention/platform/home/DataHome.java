package fr.prevention.platform.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The folder of this installation and the folders in it: only the account that runs the portal may look inside. */
public record DataHome(Path root) {

    private static final Set<PosixFilePermission> OWNER_ONLY_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OWNER_ONLY_FILE = PosixFilePermissions.fromString("rw-------");

    public DataHome {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folder when it is missing and closes it to other accounts. */
    public static DataHome open(Path root) {
        DataHome home = new DataHome(root);
        makePrivate(home.root());
        return home;
    }

    /** A folder of that name in the home, made private. */
    public Path folder(String name) {
        return makePrivate(root.resolve(name));
    }

    /** Makes the folder, and those above it, when missing, and closes it to other accounts. */
    public static Path makePrivate(Path folder) {
        try {
            Files.createDirectories(folder);
            restrict(folder, OWNER_ONLY_FOLDER);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a secret that only this account may read, on disk when the call returns. */
    public static void writeSecret(Path file, String secret) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file);
            restrict(file, OWNER_ONLY_FILE);
            Files.writeString(file, secret);
            flush(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until what was written in the file, or the names in the folder, are on the disk itself. */
    public static void flush(Path fileOrFolder) throws IOException {
        if (Files.isDirectory(fileOrFolder) && !isPosix(fileOrFolder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(fileOrFolder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (isPosix(path)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
