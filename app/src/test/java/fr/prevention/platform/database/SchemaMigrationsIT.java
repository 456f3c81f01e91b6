package fr.prevention.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import portail.buildsupport.testdb.TestDatabaseConnection;

class SchemaMigrationsIT {

    @Test
    void several_instances_starting_together_on_one_empty_database_all_come_up() {
        try (var context = new AnnotationConfigApplicationContext(TestDatabaseConnection.class)) {
            JdbcConnectionDetails database = context.getBean(JdbcConnectionDetails.class);
            List<CompletableFuture<Void>> instances = IntStream.range(0, 4)
                    .mapToObj(number -> CompletableFuture.runAsync(() -> start(database)))
                    .toList();
            instances.forEach(CompletableFuture::join);

            assertThat(historiesOf(database))
                    .contains("platform", "identity", "establishment", "prevention_course")
                    .doesNotContain("public");
        }
    }

    private static void start(JdbcConnectionDetails database) {
        new SchemaMigrations(database)
                .migrate(Flyway.configure()
                        .dataSource(database.getJdbcUrl(), database.getUsername(), database.getPassword())
                        .load());
    }

    private static List<String> historiesOf(JdbcConnectionDetails database) {
        var source = new DriverManagerDataSource(
                database.getJdbcUrl(), String.valueOf(database.getUsername()), String.valueOf(database.getPassword()));
        return JdbcClient.create(source)
                .sql("select table_schema from information_schema.tables where table_name = 'flyway_schema_history'")
                .query(String.class)
                .list();
    }
}
