package fr.prevention.platform.database;

import fr.prevention.platform.home.DataHome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The right of one portal alone to use a data folder. The system frees it when the process dies, however it dies. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the folder, or says that another portal has it. */
    static HomeLock take(DataHome home) throws IOException {
        Path file = home.root().resolve("portail.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw inUse(home, Files.readString(file).strip());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new HomeLock(channel);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static EmbeddedDatabaseException inUse(DataHome home, String process) {
        return new EmbeddedDatabaseException(
                "Le dossier de données " + home.root() + " est déjà utilisé par un portail en cours d’exécution"
                        + (process.isEmpty() ? "." : " (processus " + process + ")."),
                "Utilisez ce portail déjà ouvert, arrêtez-le, ou donnez un autre dossier à celui-ci : PORTAIL_HOME=/chemin.",
                null);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
