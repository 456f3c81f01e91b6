package fr.prevention.platform.letters;

import static fr.prevention.platform.ToldContexts.CLAIRE_MARTIN;
import static fr.prevention.platform.ToldContexts.CLAIRE_MARTIN_MAIL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prevention.identity.api.AccessLinkId;
import fr.prevention.identity.api.AccountInvited;
import fr.prevention.identity.api.Author;
import fr.prevention.identity.api.InvitationKind;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.PasswordResetAsked;
import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.ToldIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mails that carry links, while they wait for a mail server. */
@SpringBootTest(
        classes = PlatformSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=9", "portail.mail.interval=1h"})
class AccessLettersIT {

    private static final Instant AT = Instant.parse("2026-02-03T09:00:00Z");
    private static final Organisation STRUCTURE =
            new Organisation(OrganisationKind.PARTNER_STRUCTURE, "S1", "Maison des solidarités");

    private final ApplicationEventPublisher events;
    private final ToldIdentity identity;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    @Autowired
    AccessLettersIT(
            ApplicationEventPublisher events,
            ToldIdentity identity,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.events = events;
        this.identity = identity;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ParameterizedTest
    @EnumSource(InvitationKind.class)
    void every_invitation_says_who_may_come_in_where_and_how(InvitationKind kind) {
        AccountInvited event = invited(kind);
        publish(event);
        String secret = identity.issued().getLast().value();
        String text = text("account-invited:" + event.eventId());
        assertThat(text)
                .startsWith("Bonjour Claire Martin,")
                .contains("Maison des solidarités", "Identifiant : c.martin")
                .contains("Créer mon mot de passe : http://localhost:8080/activation/" + secret)
                .contains("10 février 2026 à 10 h 00");
    }

    @Test
    void an_invitation_that_is_handled_again_or_twice_at_once_has_one_link_and_one_mail() throws Exception {
        AccountInvited event = invited(InvitationKind.TECHNICIAN_INVITED);
        int before = identity.issued().size();
        try (var workers = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> handling = () -> {
                publish(event);
                return true;
            };
            for (var run : workers.invokeAll(List.of(handling, handling, handling, handling))) {
                run.get();
            }
        }
        assertThat(identity.issued()).hasSize(before + 1);
        assertThat(text("account-invited:" + event.eventId()))
                .contains(identity.issued().getLast().value());
    }

    @Test
    void a_forgotten_password_is_answered_where_the_account_gets_its_mails() {
        PasswordResetAsked event = new PasswordResetAsked(UUID.randomUUID(), "c.martin", "", AT);
        publish(event);
        assertThat(text("password-reset-asked:" + event.eventId()))
                .contains("demande de réinitialisation")
                .contains("http://localhost:8080/nouveau-mot-de-passe/"
                        + identity.issued().getLast().value());
    }

    @Test
    void a_forgotten_password_of_nobody_is_answered_by_nothing() {
        PasswordResetAsked event = new PasswordResetAsked(UUID.randomUUID(), "personne", "", AT);
        publish(event);
        assertThat(database.sql("select count(*) from platform.outgoing_mail where dedupe_key like ?")
                        .param("password-reset-asked:" + event.eventId() + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** Returns once every listener has done its part. */
    private void publish(Object event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> database.sql("select count(*) from platform.event_publication")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private static AccountInvited invited(InvitationKind kind) {
        return new AccountInvited(
                UUID.randomUUID(), AccessLinkId.next(), CLAIRE_MARTIN, kind, STRUCTURE, Author.PORTAL, AT);
    }

    private String text(String occasion) {
        return database.sql("select text_body from platform.outgoing_mail where dedupe_key = ? and confidential")
                .param(occasion + ":" + CLAIRE_MARTIN_MAIL.value())
                .query(String.class)
                .single();
    }
}
