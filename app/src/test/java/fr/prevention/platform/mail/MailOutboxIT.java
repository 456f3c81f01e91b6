package fr.prevention.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.mail.LocalMailbox.MailSummary;
import fr.prevention.platform.settings.PortalSettings;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Without a mail server. */
@SpringBootTest(classes = PlatformSlice.class, webEnvironment = WebEnvironment.NONE)
class MailOutboxIT {

    private static final Instant JANUARY = Instant.parse("2026-01-15T08:00:00Z");

    private final MailOutbox outbox;
    private final LocalMailbox mailbox;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    MailOutboxIT(
            MailOutbox outbox, LocalMailbox mailbox, JdbcClient database, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.mailbox = mailbox;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void keeps_mails_where_they_can_be_read_when_no_mail_server_is_configured() {
        post(mail("kept:1", "a@dubois.example", JANUARY));
        MailSummary summary = mailsTo("a@dubois.example").getFirst();
        assertThat(summary.status()).isEqualTo(MailStatus.KEPT);
        assertThat(summary.writtenAt()).isEqualTo(JANUARY);
        assertThat(mailbox.mail(summary.id())).hasValueSatisfying(mail -> {
            assertThat(mail.text()).isEqualTo("Bonjour");
            assertThat(mail.html()).isEqualTo("<p>Bonjour</p>");
        });
    }

    @Test
    void writes_a_mail_once_however_often_it_is_posted() {
        post(mail("once:1", "b@dubois.example", JANUARY));
        post(mail("once:1", "b@dubois.example", JANUARY));
        assertThat(mailsTo("b@dubois.example")).hasSize(1);
    }

    @Test
    void forgets_the_mail_of_a_transaction_that_does_not_happen() {
        transaction.executeWithoutResult(status -> {
            outbox.post(mail("undone:1", "c@dubois.example", JANUARY));
            status.setRollbackOnly();
        });
        assertThat(mailsTo("c@dubois.example")).isEmpty();
    }

    @Test
    void keeps_no_words_of_a_confidential_mail_that_no_server_will_take_and_no_demonstration_shows() {
        OutgoingMail mail = new OutgoingMail(
                "secret:1", "e@dubois.example", null, "Lien", "un lien", "<p>un lien</p>", JANUARY, true);
        MailOutbox earnest = new MailOutbox(
                database,
                Clock.systemUTC(),
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                new PortalSettings(Path.of("home"), URI.create("https://portail.example"), false));
        transaction.executeWithoutResult(_ -> earnest.post(mail));
        assertThat(mailbox.mail(mailsTo("e@dubois.example").getFirst().id())).hasValueSatisfying(kept -> {
            assertThat(kept.text()).isEmpty();
            assertThat(kept.html()).isEmpty();
        });
    }

    @Test
    void reserves_a_mail_until_it_was_posted() {
        transaction.executeWithoutResult(
                _ -> assertThat(outbox.reserve("reserved:1")).isTrue());
        post(mail("reserved:1", "f@dubois.example", JANUARY));
        transaction.executeWithoutResult(
                _ -> assertThat(outbox.reserve("reserved:1")).isFalse());
    }

    @Test
    void takes_mails_only_within_a_transaction() {
        assertThatThrownBy(() -> outbox.post(mail("alone:1", "d@dubois.example", JANUARY)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void shows_mails_page_by_page_latest_first() {
        for (int day = 0; day < 5; day++) {
            post(mail("page:" + day, "page@dubois.example", Instant.parse("2030-01-0" + (day + 1) + "T08:00:00Z")));
        }
        assertThat(mailbox.page(1, 2).mails())
                .extracting(MailSummary::writtenAt)
                .containsExactly(Instant.parse("2030-01-05T08:00:00Z"), Instant.parse("2030-01-04T08:00:00Z"));
        assertThat(mailbox.page(3, 2).mails().getFirst().writtenAt()).isEqualTo(Instant.parse("2030-01-01T08:00:00Z"));
        assertThat(mailbox.page(1, 2).total()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void writes_the_subject_on_one_line() {
        assertThat(new OutgoingMail("k", "e@dubois.example", null, " Objet\r\nBcc: x@y.example ", "", "", JANUARY)
                        .subject())
                .isEqualTo("Objet Bcc: x@y.example");
    }

    private void post(OutgoingMail mail) {
        transaction.executeWithoutResult(status -> outbox.post(mail));
    }

    private List<MailSummary> mailsTo(String recipient) {
        return mailbox.page(1, 1000).mails().stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .toList();
    }

    private static OutgoingMail mail(String key, String recipient, Instant at) {
        return new OutgoingMail(key, recipient, null, "Objet", "Bonjour", "<p>Bonjour</p>", at);
    }
}
