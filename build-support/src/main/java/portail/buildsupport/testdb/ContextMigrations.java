package portail.buildsupport.testdb;

import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import portail.buildsupport.Context;

/** Migrates the contexts of the class path and the event registry, each in its schema, with a history of its own. */
final class ContextMigrations implements FlywayMigrationStrategy {

    @Override
    public void migrate(Flyway flyway) {
        migrate(flyway, "db/migration/registry", "platform");
        for (Context context : Context.ALL) {
            if (getClass().getClassLoader().getResource(context.migrations()) != null) {
                migrate(flyway, context.migrations(), context.schema());
            }
        }
    }

    private static void migrate(Flyway flyway, String location, String schema) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations("classpath:" + location)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}
