package fr.prevention.platform.drafts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What people are typing in a form, field by field as typed, kept while they type so that a closed browser or an expired
 * session loses nothing. One draft for each account and form; a save of the form discards it, and so does the time.
 */
@Component
public class FormDrafts {

    /** Longest key of a form. */
    public static final int LONGEST_KEY = 120;

    /** Largest draft, as JSON in bytes. */
    public static final int LARGEST = 200 * 1024;

    /** Most drafts of one account; the database decides, also when two come at once. */
    public static final int MOST = 50;

    static final Duration KEPT_FOR = Duration.ofDays(30);

    /** The state that the trigger of the table raises. */
    private static final String TOO_MANY_DRAFTS = "PP001";

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    FormDrafts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** What became of the text to keep. */
    public enum Outcome {
        SAVED,
        /** Nothing kept, what was kept before stays: the text passes {@link #LARGEST}. */
        TOO_LARGE,
        /** Nothing kept: the account has {@link #MOST} drafts of other forms. */
        TOO_MANY
    }

    /**
     * Keeps what is typed, in place of what was kept for this form.
     *
     * @param formKey which form of which thing, 1 to {@value #LONGEST_KEY} characters
     * @param baseVersion the version of the thing that was shown when the typing began
     */
    public Outcome save(UUID account, String formKey, Map<String, List<String>> fields, String baseVersion) {
        if (formKey.isBlank() || formKey.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("the key of a form has 1 to " + LONGEST_KEY + " characters");
        }
        String content = json.writeValueAsString(storable(fields));
        if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return Outcome.TOO_LARGE;
        }
        try {
            store(account, formKey, content, baseVersion);
            return Outcome.SAVED;
        } catch (UncategorizedSQLException refused) {
            SQLException raised = refused.getSQLException();
            if (raised != null && TOO_MANY_DRAFTS.equals(raised.getSQLState())) {
                return Outcome.TOO_MANY;
            }
            throw refused;
        }
    }

    private void store(UUID account, String formKey, String content, String baseVersion) {
        database.sql("""
                        insert into platform.form_draft (account_id, form_key, fields, base_version, saved_at)
                        values (:account, :form, cast(:fields as jsonb), :version, :now)
                        on conflict (account_id, form_key) do update
                        set fields = excluded.fields, base_version = excluded.base_version, saved_at = excluded.saved_at
                        """)
                .param("account", account)
                .param("form", formKey)
                .param("fields", content)
                .param("version", baseVersion)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What was typed and not saved, if anything. */
    public Optional<FormDraft> find(UUID account, String formKey) {
        return database.sql("""
                        select fields, base_version, saved_at from platform.form_draft
                        where account_id = :account and form_key = :form
                        """)
                .param("account", account)
                .param("form", formKey)
                .query(this::read)
                .optional();
    }

    /** Forgets the draft of a form, saved or given up. */
    public void discard(UUID account, String formKey) {
        database.sql("delete from platform.form_draft where account_id = :account and form_key = :form")
                .param("account", account)
                .param("form", formKey)
                .update();
    }

    /** Forgets the drafts that nobody came back to. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    void discardAbandoned() {
        database.sql("delete from platform.form_draft where saved_at < :limit")
                .param("limit", Timestamp.from(clock.instant().minus(KEPT_FOR)))
                .update();
    }

    private FormDraft read(ResultSet row, int number) throws SQLException {
        return new FormDraft(
                json.readValue(row.getString("fields"), FIELDS),
                row.getString("base_version"),
                row.getTimestamp("saved_at").toInstant());
    }

    /** PostgreSQL keeps neither the character zero nor half a surrogate pair. */
    private static Map<String, List<String>> storable(Map<String, List<String>> fields) {
        Map<String, List<String>> storable = new LinkedHashMap<>();
        fields.forEach((name, values) -> storable.put(
                storable(name), values.stream().map(FormDrafts::storable).toList()));
        return storable;
    }

    private static String storable(String typed) {
        return new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replace("\0", "");
    }
}
