package fr.prevention.platform.database;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each schema is, as its history tells; asked of the database once, since migrations run at start only. */
@Component
public class SchemaVersions {

    private final JdbcClient database;
    private volatile @Nullable List<SchemaVersion> known;

    SchemaVersions(JdbcClient database) {
        this.database = database;
    }

    public List<SchemaVersion> all() {
        List<SchemaVersion> versions = known;
        if (versions == null) {
            versions = read();
            known = versions;
        }
        return versions;
    }

    private List<SchemaVersion> read() {
        List<String> migrated = database.sql(
                        "select schemaname from pg_tables where tablename = 'flyway_schema_history'")
                .query(String.class)
                .list();
        String histories = SchemaMigrations.SCHEMAS.values().stream()
                .filter(migrated::contains)
                .map(schema -> "(select '" + schema + "' as name, version, description, installed_on from " + schema
                        + ".flyway_schema_history where success and version is not null"
                        + " order by installed_rank desc limit 1)")
                .collect(Collectors.joining(" union all "));
        return database.sql(histories)
                .query((row, number) -> new SchemaVersion(
                        row.getString("name"),
                        row.getString("version"),
                        row.getString("description"),
                        row.getTimestamp("installed_on").toInstant()))
                .list();
    }

    /** The newest migration of a schema. */
    public record SchemaVersion(String schema, String version, String description, Instant installedAt) {}
}
