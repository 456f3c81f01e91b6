package portail.buildsupport.testdb;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;

/**
 * For the tests inside one context: a PostgreSQL database of its own, migrated with every context found on the class path
 * (one schema and one history each, as in the product), the event registry in the schema {@code platform}, and the legal
 * clock of the product, Europe/Paris.
 */
@TestConfiguration(proxyBeanMethods = false)
@PropertySource("classpath:portail/buildsupport/testdb/context-tests.properties")
@Import(TestDatabaseConnection.class)
public class TestDatabaseConfiguration {

    @Bean
    FlywayMigrationStrategy migrationsOfContexts() {
        return new ContextMigrations();
    }

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
