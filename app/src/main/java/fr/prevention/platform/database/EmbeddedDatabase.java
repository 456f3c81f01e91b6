package fr.prevention.platform.database;

import fr.prevention.platform.home.DataHome;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that belongs to this portal: its files are in the data folder, it listens on the loopback address and
 * stops with the portal. Losing power or killing the portal loses nothing that was acknowledged.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private final HomeLock lock;
    private final EmbeddedPostgres server;
    private final String password;

    private EmbeddedDatabase(HomeLock lock, EmbeddedPostgres server, String password) {
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on that data folder, made ready the first time.
     *
     * @param port port to listen on, 0 for any free one
     * @throws EmbeddedDatabaseException with a French sentence, whatever the cause
     */
    static EmbeddedDatabase start(DataHome home, int port) {
        @Nullable HomeLock lock = null;
        try {
            lock = HomeLock.take(home);
            Cluster cluster = Cluster.in(home);
            EmbeddedPostgres server = cluster.start(port);
            LOG.info("Embedded PostgreSQL listens on port {}, data in {}", server.getPort(), cluster.folder());
            return new EmbeddedDatabase(lock, server, cluster.password());
        } catch (EmbeddedDatabaseException e) {
            release(lock);
            throw e;
        } catch (IOException | RuntimeException e) {
            release(lock);
            throw new EmbeddedDatabaseException(
                    "La base de données embarquée n’a pas pu démarrer dans " + home.root() + " : " + e.getMessage(),
                    "Vérifiez l’espace disque et les droits sur ce dossier, et son journal postgresql-18/data/log ; ou utilisez "
                            + "votre propre PostgreSQL avec SPRING_DATASOURCE_URL.",
                    e);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + Cluster.DATABASE;
    }

    String user() {
        return Cluster.OWNER;
    }

    String password() {
        return password;
    }

    /** Stops the server, then frees the data folder. */
    @Override
    public void close() throws IOException {
        try {
            server.close();
        } finally {
            lock.close();
        }
    }

    private static void release(@Nullable HomeLock lock) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                LOG.debug("The data folder could not be freed", e);
            }
        }
    }
}
