package fr.prevention.platform.mail;

import fr.prevention.platform.mail.SmtpMails.PostedMail;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the mails of the outbox, one transaction each, so that several instances share the work and a crash repeats one
 * mail at most. A mail that does not leave is tried again after pauses that double, for as long as it takes; the first
 * failure ends the round, lest every mail wait for a server that does not answer.
 */
class MailDispatcher {

    static final int BATCH = 20;

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatcher.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);
    private static final int LONGEST_ERROR = 500;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SmtpMails mails;

    MailDispatcher(JdbcClient database, TransactionTemplate transaction, Clock clock, SmtpMails mails) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.mails = mails;
    }

    @Scheduled(fixedDelayString = "${portail.mail.interval:2s}")
    void dispatch() {
        for (int sent = 0; sent < BATCH; sent++) {
            if (transaction.execute(status -> dispatchOne()) != Step.SENT) {
                return;
            }
        }
    }

    private enum Step {
        SENT,
        FAILED,
        NOTHING_DUE
    }

    private Step dispatchOne() {
        Optional<PostedMail> due = database.sql("""
                        select id, recipient, reply_to, subject, text_body, html_body, written_at, attempts
                        from platform.outgoing_mail
                        where status = 'PENDING' and next_attempt_at <= :now
                        order by next_attempt_at, id limit 1 for update skip locked
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .query(PostedMail::read)
                .optional();
        return due.map(this::send).orElse(Step.NOTHING_DUE);
    }

    private Step send(PostedMail mail) {
        try {
            mails.send(mail);
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            postpone(mail, e);
            return Step.FAILED;
        }
        database.sql("""
                        update platform.outgoing_mail
                        set status = 'SENT', sent_at = :now, attempts = attempts + 1, last_error = null,
                            text_body = case when confidential then '' else text_body end,
                            html_body = case when confidential then '' else html_body end
                        where id = :id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", mail.id())
                .update();
        return Step.SENT;
    }

    private void postpone(PostedMail mail, Exception error) {
        Instant next = clock.instant().plus(pause(mail.attempts()));
        String reason = String.valueOf(error.getMessage()).replace('\0', ' ');
        LOG.info(
                "Mail {} did not leave at try {}, next at {}: {}",
                mail.id(),
                mail.attempts() + 1,
                next,
                error.getClass().getSimpleName());
        database.sql("""
                        update platform.outgoing_mail
                        set attempts = attempts + 1, next_attempt_at = :next, last_error = :error where id = :id
                        """)
                .param("next", Timestamp.from(next))
                .param("error", reason.substring(0, Math.min(reason.length(), LONGEST_ERROR)))
                .param("id", mail.id())
                .update();
    }

    private static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
