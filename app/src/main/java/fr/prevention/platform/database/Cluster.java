package fr.prevention.platform.database;

import fr.prevention.platform.home.DataHome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the embedded server: its data, and beside it the password without which nobody on this machine gets in.
 * A cluster takes its name only once it is complete, so that what a killed first start leaves is never taken for data.
 */
final class Cluster {

    static final String DATABASE = "portail";
    static final String OWNER = "portail";

    private static final String NAME = "postgresql-18";

    private final DataHome home;
    private final Path folder;

    private Cluster(DataHome home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    /** The cluster of this home, made first when there is none. */
    static Cluster in(DataHome home) throws IOException {
        Path folder = home.root().resolve(NAME);
        if (!Files.isDirectory(folder)) {
            Path preparation = home.root().resolve(NAME + ".new");
            new OrphanServer(preparation.resolve("data")).clear();
            FileSystemUtils.deleteRecursively(preparation);
            prepare(new Cluster(home, DataHome.makePrivate(preparation)));
            Files.move(preparation, folder, StandardCopyOption.ATOMIC_MOVE);
            DataHome.flush(home.root());
        }
        return new Cluster(home, folder);
    }

    Path folder() {
        return folder;
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    EmbeddedPostgres start(int port) throws IOException {
        OrphanServer orphan = new OrphanServer(data());
        orphan.clear();
        try {
            return ServerStart.on(home, data(), passwordFile(), password(), port);
        } catch (IOException | RuntimeException e) {
            orphan.clear();
            throw e;
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    private static void prepare(Cluster cluster) throws IOException {
        DataHome.writeSecret(cluster.passwordFile(), randomPassword());
        try (EmbeddedPostgres server = cluster.start(0);
                Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + OWNER + " login password '" + cluster.password() + "'");
            statement.execute("create database " + DATABASE + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
