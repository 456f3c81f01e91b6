package fr.prevention.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails of this portal, to be read where no mail server carries them: the mailbox of demonstrations. */
@Component
public class LocalMailbox {

    private static final String LETTER = "id, recipient, subject, status, written_at";

    private final JdbcClient database;

    LocalMailbox(JdbcClient database) {
        this.database = database;
    }

    /**
     * A page of mails, latest first.
     *
     * @param page 1 for the first
     */
    public MailPage page(int page, int size) {
        List<MailSummary> mails = database.sql("select " + LETTER + """
                         from platform.outgoing_mail
                        order by written_at desc, id desc limit :size offset :skipped
                        """)
                .param("size", size)
                .param("skipped", (long) (Math.max(page, 1) - 1) * size)
                .query((row, number) -> summary(row))
                .list();
        int total = database.sql("select count(*) from platform.outgoing_mail")
                .query(Integer.class)
                .single();
        return new MailPage(mails, total, page, size);
    }

    /** One mail with its words. */
    public Optional<MailContent> mail(UUID id) {
        return database.sql("select " + LETTER + ", text_body, html_body from platform.outgoing_mail where id = :id")
                .param("id", id)
                .query((row, number) ->
                        new MailContent(summary(row), row.getString("text_body"), row.getString("html_body")))
                .optional();
    }

    private static MailSummary summary(ResultSet row) throws SQLException {
        return new MailSummary(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                MailStatus.valueOf(row.getString("status")),
                row.getTimestamp("written_at").toInstant());
    }

    /** Some of the mails. {@code total} counts all of them. */
    public record MailPage(List<MailSummary> mails, int total, int page, int size) {}

    /** A mail as a line of the list. */
    public record MailSummary(UUID id, String recipient, String subject, MailStatus status, Instant writtenAt) {}

    /** A whole mail, as words and as HTML. */
    public record MailContent(MailSummary summary, String text, String html) {}
}
