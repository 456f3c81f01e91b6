package fr.prevention.platform.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;

/**
 * The forms that were sent when their session was gone, kept for an hour for the account that was filling them and given back
 * to nobody else. Passwords, codes and files are not among what is kept; each account has room for the last few forms only,
 * so that this is no place to store anything.
 */
@Component
public class KeptForms {

    static final Duration KEPT_FOR = Duration.ofHours(1);
    static final int LARGEST = 200 * 1024;
    static final int MOST = 10;

    private static final String PURPOSE = "platform.kept-form";
    private static final TypeReference<Content> CONTENT = new TypeReference<>() {};

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final SealedText texts;
    private final Clock clock;

    KeptForms(JdbcClient database, PlatformTransactionManager transactions, SealedText texts, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.texts = texts;
        this.clock = clock;
    }

    record Content(String page, String action, Map<String, List<String>> fields, List<String> files) {}

    /**
     * Keeps a form for its account, in place of the oldest one when there are many.
     *
     * @return under which id, or nothing when too much was typed
     */
    public Optional<UUID> keep(
            UUID account, String page, String action, Map<String, List<String>> fields, List<String> files) {
        UUID id = UUID.randomUUID();
        Content content = new Content(page, action, NeverKept.without(fields), files);
        Optional<byte[]> sealed = texts.seal(PURPOSE, place(account, id), content, LARGEST);
        sealed.ifPresent(bytes -> transaction.executeWithoutResult(_ -> insert(account, id, bytes)));
        return sealed.map(_ -> id);
    }

    /** The form of that id, if it is of this account and not too old. */
    public Optional<KeptForm> find(UUID account, UUID id) {
        return database.sql("""
                        select id, account_id, sealed, kept_at from platform.kept_form
                        where id = :id and account_id = :account and kept_at > :limit
                        """)
                .param("id", id)
                .param("account", account)
                .param("limit", limit())
                .query(this::read)
                .optional()
                .flatMap(found -> found);
    }

    /** The form that was kept last for this account. */
    public Optional<KeptForm> latest(UUID account) {
        return database.sql("""
                        select id, account_id, sealed, kept_at from platform.kept_form
                        where account_id = :account and kept_at > :limit order by kept_at desc limit 1
                        """)
                .param("account", account)
                .param("limit", limit())
                .query(this::read)
                .optional()
                .flatMap(found -> found);
    }

    /** For whom the form of that id is kept. */
    public Optional<UUID> owner(UUID id) {
        return database.sql("select account_id from platform.kept_form where id = :id and kept_at > :limit")
                .param("id", id)
                .param("limit", limit())
                .query(UUID.class)
                .optional();
    }

    /** Forgets a form that was sent again or given up. */
    public void discard(UUID account, UUID id) {
        database.sql("delete from platform.kept_form where id = :id and account_id = :account")
                .param("id", id)
                .param("account", account)
                .update();
    }

    /** Forgets everything that is kept for an account: it signs out. */
    public void discardAll(UUID account) {
        database.sql("delete from platform.kept_form where account_id = :account")
                .param("account", account)
                .update();
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT1M")
    void discardOld() {
        database.sql("delete from platform.kept_form where kept_at <= :limit")
                .param("limit", limit())
                .update();
    }

    private void insert(UUID account, UUID id, byte[] sealed) {
        database.sql(
                        "insert into platform.kept_form (id, account_id, sealed, kept_at) values (:id, :account, :sealed, :now)")
                .param("id", id)
                .param("account", account)
                .param("sealed", sealed)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        database.sql("""
                        delete from platform.kept_form where id in (
                          select id from platform.kept_form where account_id = :account
                          order by kept_at desc, id offset :most)
                        """).param("account", account).param("most", MOST).update();
    }

    private Optional<KeptForm> read(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant keptAt = row.getTimestamp("kept_at").toInstant();
        String place = place(row.getObject("account_id", UUID.class), id);
        return texts.open(PURPOSE, place, row.getBytes("sealed"), CONTENT)
                .map(content ->
                        new KeptForm(id, content.page(), content.action(), content.fields(), content.files(), keptAt));
    }

    private Timestamp limit() {
        return Timestamp.from(clock.instant().minus(KEPT_FOR));
    }

    private static String place(UUID account, UUID id) {
        return account + "/" + id;
    }
}
