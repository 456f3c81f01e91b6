package portail.buildsupport.codegen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import portail.buildsupport.Context;
import portail.buildsupport.PostgresServer;

/**
 * Migrates one embedded PostgreSQL with the migrations of each context and writes the jOOQ classes of the context's schema
 * into its {@code src/generated/java}. Contexts whose migrations and generator have not changed are skipped.
 */
public final class JooqCodeOfContexts {

    private final Path root;

    private JooqCodeOfContexts(Path root) {
        this.root = root;
    }

    public static void main(String[] arguments) throws Exception {
        new JooqCodeOfContexts(Path.of(arguments[0]).toRealPath()).generate();
    }

    private void generate() throws Exception {
        List<Context> stale = Context.ALL.stream()
                .filter(context -> Files.isDirectory(migrations(context)))
                .filter(context -> !fingerprint(context).isCurrent())
                .toList();
        if (stale.isEmpty()) {
            return;
        }
        try (EmbeddedPostgres server = PostgresServer.start()) {
            for (Context context : stale) {
                migrate(server, context);
                GenerationTool.generate(configuration(server, context));
                fingerprint(context).write();
            }
        }
    }

    private void migrate(EmbeddedPostgres server, Context context) {
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("filesystem:" + migrations(context))
                .schemas(context.schema())
                .defaultSchema(context.schema())
                .createSchemas(true)
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }

    private Configuration configuration(EmbeddedPostgres server, Context context) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(server.getJdbcUrl("postgres", "postgres"))
                        .withUser("postgres"))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(context.schema())
                                .withExcludes("flyway_schema_history")
                                .withIncludeRoutines(false)
                                .withForcedTypes(new ForcedType()
                                        .withName("INSTANT")
                                        .withIncludeTypes("timestamp.*with\\stime\\szone|timestamptz")))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withPojos(false)
                                .withDaos(false))
                        .withTarget(new Target()
                                .withPackageName("fr.prevention." + context.name() + ".adapter.persistence.generated")
                                .withDirectory(generated(context).toString())
                                .withClean(true)));
    }

    private Fingerprint fingerprint(Context context) {
        try {
            return new Fingerprint(
                    generated(context).resolveSibling("fingerprint"), migrations(context), Constants.FULL_VERSION);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path migrations(Context context) {
        return root.resolve(context.module()).resolve("src/main/resources").resolve(context.migrations());
    }

    private Path generated(Context context) {
        return root.resolve(context.module()).resolve("src/generated/java");
    }
}
