package fr.prevention.platform.drafts;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
 * session loses nothing. One draft for each account and form; a save of the form discards it, and so does the time. Sealed at
 * rest; passwords and codes are not kept at all.
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

    private static final String PURPOSE = "platform.form-draft";
    /** The state that the trigger of the table raises. */
    private static final String TOO_MANY_DRAFTS = "PP001";

    static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final SealedText texts;
    private final JsonMapper json;
    private final Clock clock;

    FormDrafts(JdbcClient database, SealedText texts, JsonMapper json, Clock clock) {
        this.database = database;
        this.texts = texts;
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
        Optional<byte[]> sealed = seal(account, formKey, fields);
        if (sealed.isEmpty()) {
            return Outcome.TOO_LARGE;
        }
        try {
            store(account, formKey, sealed.get(), baseVersion);
            return Outcome.SAVED;
        } catch (UncategorizedSQLException refused) {
            SQLException raised = refused.getSQLException();
            if (raised != null && TOO_MANY_DRAFTS.equals(raised.getSQLState())) {
                return Outcome.TOO_MANY;
            }
            throw refused;
        }
    }

    private void store(UUID account, String formKey, byte[] sealed, String baseVersion) {
        database.sql("""
                        insert into platform.form_draft (account_id, form_key, sealed, base_version, saved_at)
                        values (:account, :form, :sealed, :version, :now)
                        on conflict (account_id, form_key) do update set fields = null, sealed = excluded.sealed,
                        base_version = excluded.base_version, saved_at = excluded.saved_at
                        """)
                .param("account", account)
                .param("form", formKey)
                .param("sealed", sealed)
                .param("version", baseVersion)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What was typed and not saved, if anything. */
    public Optional<FormDraft> find(UUID account, String formKey) {
        return database.sql("""
                        select account_id, form_key, fields, sealed, base_version, saved_at from platform.form_draft
                        where account_id = :account and form_key = :form
                        """)
                .param("account", account)
                .param("form", formKey)
                .query(this::read)
                .optional()
                .flatMap(found -> found);
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

    Optional<byte[]> seal(UUID account, String formKey, Map<String, List<String>> fields) {
        return texts.seal(PURPOSE, place(account, formKey), NeverKept.without(storable(fields)), LARGEST);
    }

    private Optional<FormDraft> read(ResultSet row, int number) throws SQLException {
        String version = row.getString("base_version");
        Instant savedAt = row.getTimestamp("saved_at").toInstant();
        return fields(row).map(fields -> new FormDraft(fields, version, savedAt));
    }

    private Optional<Map<String, List<String>>> fields(ResultSet row) throws SQLException {
        byte[] sealed = row.getBytes("sealed");
        if (sealed == null) {
            return Optional.of(json.readValue(row.getString("fields"), FIELDS));
        }
        String place = place(row.getObject("account_id", UUID.class), row.getString("form_key"));
        return texts.open(PURPOSE, place, sealed, FIELDS);
    }

    private static String place(UUID account, String formKey) {
        return account + "/" + formKey;
    }

    /** What no page can show is not kept: the character zero, half a surrogate pair. */
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
