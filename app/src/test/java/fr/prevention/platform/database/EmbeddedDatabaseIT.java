package fr.prevention.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.prevention.platform.home.DataHome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir
    static Path folder;

    private final DataHome home = DataHome.open(folder.resolve("home"));

    @Test
    void is_durable_and_asks_for_a_password() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home, 0)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "select rolsuper::text from pg_roles where rolname = current_user"))
                    .isEqualTo("false");
            assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void keeps_its_files_to_this_account() throws IOException {
        FileStore disk = Files.getFileStore(folder);
        assumeThat(disk.supportsFileAttributeView("posix")).isTrue();
        EmbeddedDatabase.start(home, 0).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.root())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(home.root().resolve("postgresql-18/password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void says_in_one_sentence_that_its_folder_is_in_use_and_leaves_the_first_one_alone() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(home, 0)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home, 0))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessage(
                            "Le dossier de données %s est déjà utilisé par un portail en cours d’exécution (processus %d).",
                            home.root(), ProcessHandle.current().pid());
            assertThat(ask(first, "select 'here'")).isEqualTo("here");
        }
    }

    @Test
    void says_in_one_sentence_that_the_port_wanted_is_busy() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(home, other.getLocalPort()))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining("Le port " + other.getLocalPort());
        }
    }

    @Test
    void starts_again_after_a_kill_with_everything_acknowledged_and_no_orphan() throws Exception {
        KilledPortal.runAndKill(home.root());
        ProcessHandle orphan = ProcessHandle.of(postmasterPid()).orElseThrow();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home, 0)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(ask(database, "select line from acknowledged")).isEqualTo("written before the kill");
        }
    }

    @Test
    void starts_again_when_the_server_was_killed_too() throws Exception {
        KilledPortal.runAndKill(home.root());
        ProcessHandle orphan = ProcessHandle.of(postmasterPid()).orElseThrow();
        orphan.descendants().forEach(ProcessHandle::destroyForcibly);
        orphan.destroyForcibly();
        orphan.onExit().join();
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home, 0)) {
            assertThat(ask(database, "select line from acknowledged")).isEqualTo("written before the kill");
        }
    }

    @Test
    void leaves_alone_another_program_that_bears_the_number_of_a_server_long_gone() throws Exception {
        EmbeddedDatabase.start(home, 0).close();
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + home.root() + "\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(home, 0)) {
            assertThat(ask(database, "select 'here'")).isEqualTo("here");
        }
    }

    @Test
    void does_not_take_what_a_killed_first_start_left_for_data() throws Exception {
        DataHome other = DataHome.open(folder.resolve("other"));
        Path half = Files.createDirectories(other.root().resolve("postgresql-18.new/data"));
        Files.writeString(half.resolve("postgresql.conf"), "# half written");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(other, 0)) {
            assertThat(ask(database, "select 'here'")).isEqualTo("here");
        }
    }

    private Path pidFile() {
        return home.root().resolve("postgresql-18/data/postmaster.pid");
    }

    private long postmasterPid() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst());
    }

    private static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return Objects.requireNonNull(answer.getString(1));
        }
    }
}
