package fr.prevention.platform.database;

import fr.prevention.platform.locks.DatabaseLocks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.stereotype.Component;

/**
 * Brings each schema to its newest version: that of the platform first, then one for each context, each with its own
 * migrations and its own history. Instances that start together do it one after the other; the later ones find it done.
 * It uses connections of its own, without the time limits that suit requests.
 */
@Component
class SchemaMigrations implements FlywayMigrationStrategy {

    static final Map<String, String> SCHEMAS = schemas();

    private final JdbcConnectionDetails database;

    SchemaMigrations(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void migrate(Flyway flyway) {
        DataSource patient = DataSourceBuilder.create()
                .type(SimpleDriverDataSource.class)
                .url(database.getJdbcUrl())
                .username(database.getUsername())
                .password(database.getPassword())
                .build();
        new DatabaseLocks(patient)
                .inTurn(
                        "migrations",
                        () -> SCHEMAS.forEach((location, schema) -> migrate(flyway, patient, location, schema)));
    }

    private static void migrate(Flyway flyway, DataSource patient, String location, String schema) {
        if (!holdsMigrations(location)) {
            return;
        }
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .dataSource(patient)
                .locations("classpath:" + location)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    private static boolean holdsMigrations(String location) {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + location + "/*.sql").length
                    > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> schemas() {
        Map<String, String> schemas = new LinkedHashMap<>();
        schemas.put("db/migration/__root", "platform");
        schemas.put("db/migration/identity", "identity");
        schemas.put("db/migration/establishment", "establishment");
        schemas.put("db/migration/preventioncourse", "prevention_course");
        schemas.put("db/migration/occupationalhealth", "occupational_health");
        schemas.put("db/migration/partnerspace", "partner_space");
        return schemas;
    }
}
