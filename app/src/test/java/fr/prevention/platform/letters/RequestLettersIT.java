package fr.prevention.platform.letters;

import static fr.prevention.platform.ToldContexts.LUC_FABRE;
import static fr.prevention.platform.ToldContexts.MARIE_PICHON;
import static fr.prevention.platform.ToldContexts.NADIA_BENALI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.MailKind;
import fr.prevention.partnerspace.api.BodyCode;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestSide;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.partnerspace.api.ServiceRequestAssigned;
import fr.prevention.partnerspace.api.ServiceRequestCancelled;
import fr.prevention.partnerspace.api.ServiceRequestClosed;
import fr.prevention.partnerspace.api.ServiceRequestMessageWritten;
import fr.prevention.partnerspace.api.ServiceRequestMoreAsked;
import fr.prevention.partnerspace.api.ServiceRequestSent;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.ToldIdentity;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = PlatformSlice.class, webEnvironment = WebEnvironment.NONE)
class RequestLettersIT {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 5);
    private static final BodyCode GIRONDE = new BodyCode("CPAM-GIRONDE");
    private static final String NUMBER = "ODS-2026-000123";
    private static final String KIND = "Complémentaire santé solidaire";

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient database;
    private final ToldIdentity identity;
    private final Instant at;
    private final UUID event = UUID.randomUUID();
    private final RequestId request = RequestId.next();
    private final StructureId structure = StructureId.next();

    @Autowired
    RequestLettersIT(
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

    private record Mail(String recipient, String subject, String textBody) {}

    @Test
    void a_request_just_sent_is_told_to_every_agent_of_the_body() {
        publish(new ServiceRequestSent(event, request, NUMBER, KIND, GIRONDE, structure, MARIE_PICHON, DUE, at));

        List<Mail> mails = mails("service-request-sent", 2);
        assertThat(mails).extracting(Mail::recipient).containsExactly("l.fabre@cpam.example", "n.benali@cpam.example");
        assertThat(mails.getFirst().subject()).isEqualTo("Nouvelle demande ODS-2026-000123");
        assertThat(mails.getFirst().textBody())
                .contains("Complémentaire santé solidaire", "Réponse attendue avant le 05/03/2026")
                .contains("/organisme/demandes/" + request.value());
    }

    @Test
    void an_assignment_by_a_colleague_is_told_to_the_one_in_charge() {
        publish(new ServiceRequestAssigned(
                event, request, NUMBER, KIND, GIRONDE, structure, LUC_FABRE, NADIA_BENALI, "Nadia Benali", DUE, at));

        Mail mail = mails("service-request-assigned", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo("l.fabre@cpam.example");
        assertThat(mail.textBody()).contains("Attribuée par Nadia Benali.");
    }

    @Test
    void what_the_body_asks_and_decides_is_told_to_the_technician() {
        publish(new ServiceRequestMoreAsked(event, request, NUMBER, KIND, GIRONDE, structure, MARIE_PICHON, at));
        publish(new ServiceRequestClosed(
                event, request, NUMBER, KIND, GIRONDE, structure, MARIE_PICHON, Ending.REFUSED, at));

        Mail asked = mails("service-request-more-asked", 1).getFirst();
        assertThat(asked.recipient()).isEqualTo("m.pichon@paniers.example");
        assertThat(asked.textBody()).contains("/partenaires/demandes/" + request.value());
        assertThat(mails("service-request-closed", 1).getFirst().subject())
                .isEqualTo("Demande ODS-2026-000123 refusée");
    }

    @Test
    void a_cancellation_is_told_to_all_agents_when_the_one_in_charge_has_left() {
        publish(new ServiceRequestCancelled(
                event, request, NUMBER, KIND, GIRONDE, structure, new AccountId(UUID.randomUUID()), at));

        assertThat(mails("service-request-cancelled", 2)).hasSize(2);
    }

    @Test
    void who_refuses_to_be_told_is_not_and_is_asked_all_the_same() {
        identity.refuse(NADIA_BENALI, MailKind.REQUEST_SENT);
        identity.refuse(MARIE_PICHON, MailKind.REQUEST_CLOSED);
        try {
            publish(new ServiceRequestSent(event, request, NUMBER, KIND, GIRONDE, structure, MARIE_PICHON, DUE, at));
            publish(new ServiceRequestClosed(
                    event, request, NUMBER, KIND, GIRONDE, structure, MARIE_PICHON, Ending.DONE, at));
            publish(new ServiceRequestMoreAsked(event, request, NUMBER, KIND, GIRONDE, structure, MARIE_PICHON, at));
            assertThat(mails("service-request-sent", 1).getFirst().recipient()).isEqualTo("l.fabre@cpam.example");
            assertThat(mails("service-request-more-asked", 1)).hasSize(1);
            await().atMost(Duration.ofSeconds(10)).until(() -> unfinished() == 0);
            assertThat(mails("service-request-closed")).isEmpty();
        } finally {
            identity.refuse(NADIA_BENALI);
            identity.refuse(MARIE_PICHON);
        }
    }

    private int unfinished() {
        return database.sql("select count(*) from platform.event_publication")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_message_of_the_structure_is_told_to_the_agent_in_charge() {
        publish(written(RequestSide.STRUCTURE, LUC_FABRE));

        Mail mail = mails("service-request-message-written", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo("l.fabre@cpam.example");
        assertThat(mail.subject()).isEqualTo("Demande ODS-2026-000123 : un message de la structure");
        assertThat(mail.textBody()).contains("/organisme/demandes/" + request.value());
    }

    @Test
    void a_message_of_the_structure_is_told_to_all_agents_while_nobody_is_in_charge() {
        publish(written(RequestSide.STRUCTURE, null));

        assertThat(mails("service-request-message-written", 2))
                .extracting(Mail::recipient)
                .containsExactly("l.fabre@cpam.example", "n.benali@cpam.example");
    }

    @Test
    void a_message_of_the_body_is_told_to_the_technician_once_even_when_it_is_heard_twice() {
        publish(written(RequestSide.BODY, LUC_FABRE));
        mails("service-request-message-written", 1);
        publish(written(RequestSide.BODY, LUC_FABRE));
        publish(new ServiceRequestCancelled(event, request, NUMBER, KIND, GIRONDE, structure, LUC_FABRE, at));
        mails("service-request-cancelled", 1);

        Mail mail = mails("service-request-message-written", 1).getFirst();
        assertThat(mail.recipient()).isEqualTo("m.pichon@paniers.example");
        assertThat(mail.textBody()).contains("/partenaires/demandes/" + request.value());
    }

    private ServiceRequestMessageWritten written(RequestSide from, @Nullable AccountId assignee) {
        return new ServiceRequestMessageWritten(
                event, request, NUMBER, KIND, GIRONDE, structure, from, MARIE_PICHON, assignee, at);
    }

    private void publish(Object fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(fact));
    }

    private List<Mail> mails(String reason, int expected) {
        return await().atMost(Duration.ofSeconds(10)).until(() -> mails(reason), found -> found.size() == expected);
    }

    private List<Mail> mails(String reason) {
        return database.sql("""
                        select recipient, subject, text_body from platform.outgoing_mail
                        where dedupe_key like :key order by recipient
                        """)
                .param("key", reason + ":" + event + ":%")
                .query(Mail.class)
                .list();
    }
}
