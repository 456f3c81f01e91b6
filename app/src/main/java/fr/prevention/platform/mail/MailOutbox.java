package fr.prevention.platform.mail;

import com.fasterxml.uuid.Generators;
import fr.prevention.platform.settings.PortalSettings;
import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where mails are left. A mail is a row of the transaction that decided it: both happen or neither, and no mail server is
 * waited for. With a mail server it leaves within seconds; without one it is kept in the {@link LocalMailbox}.
 */
@Component
public class MailOutbox {

    private final JdbcClient database;
    private final Clock clock;
    private final MailStatus initialStatus;
    private final boolean mailboxIsShown;

    MailOutbox(JdbcClient database, Clock clock, ObjectProvider<JavaMailSender> mailServer, PortalSettings settings) {
        this.database = database;
        this.clock = clock;
        this.initialStatus = mailServer.getIfAvailable() == null ? MailStatus.KEPT : MailStatus.PENDING;
        this.mailboxIsShown = settings.demo();
    }

    /** Leaves the mail, unless one with its key was left before. */
    public void post(OutgoingMail mail) {
        requireTransaction();
        boolean readByNobody = mail.confidential() && initialStatus == MailStatus.KEPT && !mailboxIsShown;
        insert(readByNobody ? mail.erased() : mail);
    }

    /**
     * Whether a mail with this key is still to be written. Until the end of the transaction nobody else is told so of the
     * same key: what is made for the mail, like a link, is made once. The lock comes in a statement before, so that the
     * look sees what whoever held it has posted.
     */
    public boolean reserve(String dedupeKey) {
        requireTransaction();
        database.sql("select true from (select pg_advisory_xact_lock(hashtextextended(:key, 0))) as held")
                .param("key", dedupeKey)
                .query(Boolean.class)
                .single();
        return database.sql("select not exists (select from platform.outgoing_mail where dedupe_key = :key)")
                .param("key", dedupeKey)
                .query(Boolean.class)
                .single();
    }

    private static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a mail is posted within the transaction that decides it");
        }
    }

    private void insert(OutgoingMail mail) {
        database.sql("""
                        insert into platform.outgoing_mail (id, dedupe_key, recipient, reply_to, subject, text_body, html_body,
                            status, written_at, next_attempt_at, confidential)
                        values (:id, :key, :recipient, :replyTo, :subject, :text, :html, :status, :written, :now,
                            :confidential)
                        on conflict (dedupe_key) do nothing
                        """)
                .param("id", Generators.timeBasedEpochRandomGenerator().generate())
                .param("key", mail.dedupeKey())
                .param("recipient", mail.recipient())
                .param("replyTo", mail.replyTo())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("status", initialStatus.name())
                .param("written", Timestamp.from(mail.writtenAt()))
                .param("now", Timestamp.from(clock.instant()))
                .param("confidential", mail.confidential())
                .update();
    }
}
