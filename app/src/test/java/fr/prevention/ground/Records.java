package fr.prevention.ground;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the database, to prove that something was written once or not at all. */
public final class Records {

    private static final String NO_FACTS = "'event_publication', 'spring_session', 'spring_session_attributes', "
            + "'outgoing_mail', 'kept_form', 'sign_in_record', 'known_browser', 'attempt', 'flyway_schema_history'";

    private final JdbcClient database;

    Records(JdbcClient database) {
        this.database = database;
    }

    /** One number for each table of facts, once every event told so far was heard: whatever is written changes it. */
    public Map<String, String> fingerprint() {
        Awaitility.await("the listeners").until(() -> count("platform.event_publication") == 0);
        Map<String, String> prints = new TreeMap<>();
        for (String table : tables()) {
            prints.put(
                    table,
                    database.sql("select count(*) || '/' || coalesce(sum(hashtextextended(t::text, 0)), 0) from "
                                    + table + " t")
                            .query(String.class)
                            .single());
        }
        return prints;
    }

    public int count(String condition, Object... parameters) {
        return database.sql("select count(*) from " + condition)
                .params(List.of(parameters))
                .query(Integer.class)
                .single();
    }

    public void run(String statement, Object... parameters) {
        database.sql(statement).params(List.of(parameters)).update();
    }

    private List<String> tables() {
        return database.sql("select table_schema || '.' || table_name from information_schema.tables "
                        + "where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') "
                        + "and table_name not in (" + NO_FACTS + ")")
                .query(String.class)
                .list();
    }
}
