package fr.prevention.platform.letters;

import static fr.prevention.platform.ToldContexts.CLAIRE_MARTIN;
import static fr.prevention.platform.ToldContexts.CLAIRE_MARTIN_MAIL;
import static fr.prevention.platform.ToldContexts.CONTACT;
import static fr.prevention.platform.ToldContexts.FUND_MAILBOX;
import static fr.prevention.platform.ToldContexts.HAUTS_DE_FRANCE;
import static fr.prevention.platform.ToldContexts.HEAD;
import static fr.prevention.platform.ToldContexts.MENUISERIE_DUBOIS;
import static fr.prevention.platform.ToldContexts.OFFICER_WHO_LEFT;
import static fr.prevention.platform.ToldContexts.QUIET_ACCOUNT;
import static fr.prevention.platform.ToldContexts.QUIET_WORKSHOP;
import static fr.prevention.platform.ToldContexts.WITHOUT_ADDRESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundMessageSent;
import fr.prevention.identity.api.AccountEmailChanged;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AccountSecurityChanged;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.MailKind;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.ToldIdentity;
import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.StepApproved;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepCommented;
import fr.prevention.preventioncourse.api.StepCompleted;
import fr.prevention.preventioncourse.api.StepReturned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

@SpringBootTest(classes = PlatformSlice.class, webEnvironment = WebEnvironment.NONE)
class LettersIT {

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final ToldIdentity identity;
    private final Instant at;
    private final UUID event = UUID.randomUUID();

    @Autowired
    LettersIT(
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            JdbcClient database,
            ToldIdentity identity,
            Clock clock) {
        this.identity = identity;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.database = database;
        this.at = clock.instant();
    }

    private record Mail(String recipient, @Nullable String replyTo, String subject, String textBody, String htmlBody) {}

    @Test
    void a_change_of_address_is_told_at_both_addresses() {
        publish(new AccountEmailChanged(
                event,
                new AccountId(UUID.randomUUID()),
                "90010250000015",
                "Menuiserie Dubois",
                new EmailAddress("avant@dubois.example"),
                new EmailAddress("apres@dubois.example"),
                at));
        List<Mail> mails = mails("account-email-changed", 2);
        assertThat(mails).extracting(Mail::recipient).containsExactly("apres@dubois.example", "avant@dubois.example");
        assertThat(mails.getFirst().textBody())
                .contains("Cette adresse est désormais celle de votre compte 90010250000015");
        assertThat(mails.getLast().textBody()).contains("n’est plus celle").doesNotContain("apres@dubois.example");
    }

    @ParameterizedTest
    @EnumSource(SecurityChange.class)
    void every_change_of_what_protects_an_account_is_told_to_its_holder(SecurityChange change) {
        publish(new AccountSecurityChanged(
                event,
                new AccountId(UUID.randomUUID()),
                "c.martin",
                "Claire Martin",
                new EmailAddress("claire@carsat.example"),
                change,
                at));
        Mail mail = mails("account-security-changed", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo("claire@carsat.example");
        assertThat(mail.textBody()).contains("Bonjour Claire Martin", "c.martin", "/mon-compte/sessions");
    }

    @Test
    void a_message_to_the_fund_reaches_its_mailbox_and_is_answered_to_its_author() {
        publish(new FundMessageSent(
                event,
                MENUISERIE_DUBOIS,
                "Menuiserie Dubois",
                "90010250000015",
                HAUTS_DE_FRANCE,
                FUND_MAILBOX,
                HEAD,
                "Une question",
                "Première ligne\n<b>Deuxième</b> {0} l'étape",
                at));
        Mail mail = mails("fund-message-sent", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo(FUND_MAILBOX.value());
        assertThat(mail.replyTo()).isEqualTo(HEAD.value());
        assertThat(mail.subject()).isEqualTo("[Menuiserie Dubois] Une question");
        assertThat(mail.textBody()).contains("> Première ligne\n> <b>Deuxième</b> {0} l'étape\n");
        assertThat(mail.htmlBody())
                .contains("&lt;b&gt;Deuxième&lt;/b&gt; {0} l'étape")
                .doesNotContain("<b>Deuxième");
    }

    @Test
    void a_complete_step_is_told_to_the_officer_in_charge() {
        publish(completed(CLAIRE_MARTIN, 2));
        Mail mail = mails("step-completed", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo(CLAIRE_MARTIN_MAIL.value());
        assertThat(mail.subject()).isEqualTo("Menuiserie Dubois a de nouveau complété l’étape 1 « Mobiliser »");
        assertThat(mail.textBody())
                .startsWith("Bonjour Claire Martin,\n\n")
                .contains("http://localhost:8080/caisse/etablissements/" + MENUISERIE_DUBOIS.value() + "/etapes/E1\n");
    }

    @Test
    void a_complete_step_without_officer_is_told_to_the_fund() {
        publish(completed(null, 1));
        Mail mail = mails("step-completed", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo(FUND_MAILBOX.value());
        assertThat(mail.textBody()).contains("Aucun préventeur n’est encore chargé");
    }

    @Test
    void a_complete_step_whose_officer_has_left_is_told_to_the_fund() {
        publish(completed(OFFICER_WHO_LEFT, 1));
        assertThat(mails("step-completed", 1).getFirst().recipient()).isEqualTo(FUND_MAILBOX.value());
    }

    @Test
    void a_returned_step_is_told_to_head_and_contact_with_the_reason() {
        publish(returned(MENUISERIE_DUBOIS));
        List<Mail> mails = mails("step-returned", 2);
        assertThat(mails).extracting(Mail::recipient).containsExactly(HEAD.value(), CONTACT.value());
        assertThat(mails.getFirst().textBody()).startsWith("Bonjour Jacques Dubois,\n\n");
        assertThat(mails.getLast().textBody()).startsWith("Bonjour,\n\n");
        assertThat(mails)
                .allSatisfy(mail -> assertThat(mail.textBody())
                        .contains("Claire Martin (Carsat Hauts-de-France) a relu l’étape 1 « Mobiliser »")
                        .contains("> Il manque le compte rendu.")
                        .contains("http://localhost:8080/entreprise/parcours/E1\n"));
    }

    @Test
    void what_has_no_recipient_goes_to_the_fund_which_is_asked_to_pass_it_on() {
        publish(returned(WITHOUT_ADDRESS));
        Mail mail = mails("step-returned", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo(FUND_MAILBOX.value());
        assertThat(mail.textBody()).contains("merci de le lui transmettre");
    }

    @Test
    void an_approved_step_is_told_with_where_the_course_stands() {
        publish(approved(MENUISERIE_DUBOIS));
        assertThat(mails("step-approved", 2)).allSatisfy(mail -> {
            assertThat(mail.textBody())
                    .contains("- Étape 1 – Mobiliser : validée\n- Étape 2 – Investiguer : à faire\n");
            assertThat(mail.htmlBody()).contains("<li>Étape 1 – Mobiliser\u00a0: validée</li>");
        });
    }

    @Test
    void a_comment_is_told_to_head_and_contact() {
        publish(commented(MENUISERIE_DUBOIS));
        assertThat(mails("step-commented", 2))
                .allSatisfy(mail -> assertThat(mail.textBody()).contains("> Bon début."));
    }

    @Test
    void an_officer_who_refuses_to_be_told_of_complete_steps_gets_no_mail_and_nobody_else_does() {
        identity.refuse(CLAIRE_MARTIN, MailKind.STEP_COMPLETED);
        try {
            publish(completed(CLAIRE_MARTIN, 1));
            allTold();
            assertThat(mails("step-completed", 0)).isEmpty();
        } finally {
            identity.refuse(CLAIRE_MARTIN);
        }
    }

    @Test
    void an_establishment_refuses_what_only_tells_something_and_is_told_of_a_step_to_complete_all_the_same() {
        identity.refuse(QUIET_ACCOUNT, MailKind.STEP_COMMENTED, MailKind.STEP_APPROVED);
        publish(commented(QUIET_WORKSHOP));
        publish(approved(QUIET_WORKSHOP));
        publish(returned(QUIET_WORKSHOP));
        assertThat(mails("step-returned", 2)).noneMatch(LettersIT::saysHowToRefuse);
        allTold();
        assertThat(mails("step-commented", 0)).isEmpty();
        assertThat(mails("step-approved", 0)).isEmpty();
        identity.refuse(QUIET_ACCOUNT);
        publish(commented(QUIET_WORKSHOP));
        assertThat(mails("step-commented", 2)).allMatch(LettersIT::saysHowToRefuse);
    }

    private static boolean saysHowToRefuse(Mail mail) {
        return mail.textBody().contains("Mon compte, rubrique Courriels");
    }

    private void allTold() {
        await().atMost(Duration.ofSeconds(10)).until(() -> unfinished() == 0);
    }

    @Test
    void the_invented_past_of_a_demonstration_is_not_posted() {
        publish(new AccountEmailChanged(
                event,
                new AccountId(UUID.randomUUID()),
                "90010250000015",
                "Menuiserie Dubois",
                new EmailAddress("avant@dubois.example"),
                new EmailAddress("apres@dubois.example"),
                at.minus(Duration.ofDays(31))));
        await().atMost(Duration.ofSeconds(10)).until(() -> unfinished() == 0);
        assertThat(mails("account-email-changed", 0)).isEmpty();
    }

    @Test
    void an_event_delivered_twice_is_told_once() {
        publish(completed(CLAIRE_MARTIN, 1));
        mails("step-completed", 1);
        publish(completed(CLAIRE_MARTIN, 1));
        await().atMost(Duration.ofSeconds(10)).until(() -> unfinished() == 0);
        assertThat(mails("step-completed", 1)).hasSize(1);
    }

    private StepCompleted completed(@Nullable AccountId officer, int round) {
        return new StepCompleted(
                event,
                CourseId.next(),
                MENUISERIE_DUBOIS,
                "Menuiserie Dubois",
                new StepCode("E1"),
                "Mobiliser",
                HAUTS_DE_FRANCE,
                officer,
                round,
                at);
    }

    private StepCommented commented(EstablishmentId establishment) {
        return new StepCommented(
                event,
                CourseId.next(),
                establishment,
                "Menuiserie Dubois",
                new StepCode("E1"),
                "Mobiliser",
                HAUTS_DE_FRANCE,
                CLAIRE_MARTIN,
                "Bon début.",
                "Claire Martin",
                at);
    }

    private StepApproved approved(EstablishmentId establishment) {
        return new StepApproved(
                event,
                CourseId.next(),
                establishment,
                "Menuiserie Dubois",
                new StepCode("E1"),
                "Mobiliser",
                HAUTS_DE_FRANCE,
                CLAIRE_MARTIN,
                "",
                "Claire Martin",
                at);
    }

    private StepReturned returned(EstablishmentId establishment) {
        return new StepReturned(
                event,
                CourseId.next(),
                establishment,
                "Menuiserie Dubois",
                new StepCode("E1"),
                "Mobiliser",
                HAUTS_DE_FRANCE,
                CLAIRE_MARTIN,
                "Il manque le compte rendu.",
                "Claire Martin",
                at);
    }

    private void publish(Object fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }

    private int unfinished() {
        return database.sql("select count(*) from platform.event_publication")
                .query(Integer.class)
                .single();
    }

    private List<Mail> mails(String reason, int expected) {
        return await().atMost(Duration.ofSeconds(10)).until(() -> mails(reason), found -> found.size() == expected);
    }

    private List<Mail> mails(String reason) {
        return database.sql("""
                        select recipient, reply_to, subject, text_body, html_body from platform.outgoing_mail
                        where dedupe_key like :key order by recipient
                        """)
                .param("key", reason + ":" + event + ":%")
                .query(Mail.class)
                .list();
    }
}
