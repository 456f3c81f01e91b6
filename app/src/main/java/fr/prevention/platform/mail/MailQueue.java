package fr.prevention.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails that wait for the mail server, and why they have not left. */
@Component
public class MailQueue {

    private final JdbcClient database;
    private final Clock clock;

    MailQueue(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The mails that wait, the most tried first. */
    public List<WaitingMail> waiting(int limit) {
        return database.sql("""
                        select id, recipient, subject, written_at, attempts, next_attempt_at, last_error
                        from platform.outgoing_mail where status = 'PENDING'
                        order by attempts desc, written_at, id limit :limit
                        """).param("limit", limit).query(MailQueue::read).list();
    }

    /** Has the mail tried again within seconds, and tells its subject; empty when it no longer waits. */
    public Optional<String> retry(UUID mail) {
        return database.sql("""
                        update platform.outgoing_mail set next_attempt_at = :now
                        where id = :id and status = 'PENDING' returning subject
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", mail)
                .query(String.class)
                .optional();
    }

    private static WaitingMail read(ResultSet row, int number) throws SQLException {
        return new WaitingMail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("attempts"),
                row.getTimestamp("next_attempt_at").toInstant(),
                row.getString("last_error"));
    }

    /**
     * A mail that waits.
     *
     * @param attempts how often the mail server did not take it
     * @param lastError what the mail server said, null before the first try
     */
    public record WaitingMail(
            UUID id,
            String recipient,
            String subject,
            Instant writtenAt,
            int attempts,
            Instant nextAttemptAt,
            @Nullable String lastError) {

        public boolean isStuck() {
            return attempts >= MailMetrics.STUCK_AFTER;
        }
    }
}
