package portail.buildsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A throw-away embedded PostgreSQL, without durability: only for generated code and tests. */
public final class PostgresServer {

    private PostgresServer() {}

    /** Started; whoever asked for it closes it. */
    public static EmbeddedPostgres start() {
        try {
            Path data = Files.createTempDirectory("portail-test-database");
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data.resolve("data"))
                    .setOverrideWorkingDirectory(binaries().toFile())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("max_connections", "200")
                    .setCleanDataDirectory(true)
                    .setRegisterShutdownHook(false)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL of the build could not start", e);
        }
    }

    private static Path binaries() throws IOException {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "portail-build-" + System.getProperty("user.name"));
        return Files.createDirectories(folder);
    }
}
