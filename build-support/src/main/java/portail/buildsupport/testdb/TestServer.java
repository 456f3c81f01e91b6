package portail.buildsupport.testdb;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;
import portail.buildsupport.PostgresServer;

/**
 * The PostgreSQL server of this JVM: a container where a Docker daemon answers, the embedded one otherwise.
 * {@code -Dtest.database=docker} or {@code embedded} decides it by hand.
 */
final class TestServer {

    private static final TestServer INSTANCE = start();

    private final String host;
    private final int port;
    private final String user;
    private final String password;

    private TestServer(String host, int port, String user, String password) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
    }

    static JdbcConnectionDetails newDatabase() {
        return INSTANCE.create("t_" + UUID.randomUUID().toString().replace("-", ""));
    }

    private static TestServer start() {
        String choice = System.getProperty("test.database", "auto");
        boolean docker = choice.equals("docker")
                || (choice.equals("auto") && DockerClientFactory.instance().isDockerAvailable());
        return docker ? container() : embedded();
    }

    @SuppressWarnings("resource") // lives as long as the JVM; Testcontainers removes it
    private static TestServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new TestServer(
                container.getHost(),
                container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
                container.getUsername(),
                container.getPassword());
    }

    /** Stops after the Spring contexts of the JVM, which still say goodbye to their databases. */
    private static TestServer embedded() {
        EmbeddedPostgres server = PostgresServer.start();
        SpringApplication.getShutdownHandlers().add(() -> close(server));
        return new TestServer("localhost", server.getPort(), "postgres", "postgres");
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL of the tests could not stop", e);
        }
    }

    private JdbcConnectionDetails create(String database) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + database);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for the tests", e);
        }
        return new Details(url(database), user, password);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private record Details(String url, String user, String secret) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return secret;
        }

        @Override
        public String getJdbcUrl() {
            return url;
        }
    }
}
