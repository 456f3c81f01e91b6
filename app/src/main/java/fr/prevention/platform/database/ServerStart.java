package fr.prevention.platform.database;

import fr.prevention.platform.home.DataHome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.util.FileSystemUtils;

/**
 * How the bundled PostgreSQL is started: durable (the library's own defaults are those of tests), with passwords only,
 * its binaries and data out of reach of other accounts, its log in weekly files in the data folder.
 */
final class ServerStart {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private ServerStart() {}

    static EmbeddedPostgres on(DataHome home, Path data, Path passwordFile, String password, int port)
            throws IOException {
        refuseBusy(port);
        Path binaries = home.folder("postgresql-binaries");
        removeHalfUnpacked(binaries);
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(LONGEST_WAIT)
                .setPort(port)
                .setConnectConfig("password", password)
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_filename", "postgresql-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on")
                .setServerConfig("log_rotation_size", "0")
                .start();
    }

    private static void refuseBusy(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "Le port " + port + " voulu pour la base de données embarquée est déjà utilisé.",
                    "Choisissez-en un autre avec PORTAIL_DATABASE_PORT, ou 0 pour un port libre quelconque.",
                    e);
        }
    }

    /** The library marks a complete unpacking with a file, and never repairs one that was interrupted. */
    private static void removeHalfUnpacked(Path binaries) throws IOException {
        try (DirectoryStream<Path> versions = Files.newDirectoryStream(binaries, "PG-*")) {
            for (Path version : versions) {
                if (Files.notExists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }
}
