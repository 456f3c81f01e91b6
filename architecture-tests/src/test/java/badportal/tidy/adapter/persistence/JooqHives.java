package badportal.tidy.adapter.persistence;

import badportal.tidy.api.HiveId;
import badportal.tidy.domain.Hive;
import badportal.tidy.spi.Hives;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Hives in PostgreSQL. */
@Repository
class JooqHives implements Hives {

    private final DSLContext sql;

    JooqHives(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Hive> find(HiveId id) {
        return sql.fetchOptional("select inspections from hive where id = ?", id.value())
                .map(row -> Hive.reconstitute(id, row.get(0, int.class)));
    }

    @Override
    public void save(Hive hive) {
        sql.execute(
                "update hive set inspections = ? where id = ?",
                hive.inspections(),
                hive.getId().value());
    }
}
