package fr.prevention.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.prevention.platform.PlatformSlice;
import fr.prevention.platform.time.TravellingClock;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** With a mail server, which is stopped and started. */
@SpringBootTest(
        classes = PlatformSlice.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {"portail.mail.interval=1h", "portail.mail.from=portail@prevention.example"})
class MailDispatcherIT {

    private static final int PORT = freePort();
    private static final Instant JANUARY = Instant.parse("2026-01-15T08:00:00Z");

    private final MailOutbox outbox;
    private final MailDispatcher dispatcher;
    private final MailMetrics metrics;
    private final TravellingClock clock;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private GreenMail server = new GreenMail();

    @Autowired
    MailDispatcherIT(
            MailOutbox outbox,
            MailDispatcher dispatcher,
            MailMetrics metrics,
            TravellingClock clock,
            JdbcClient database,
            PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.dispatcher = dispatcher;
        this.metrics = metrics;
        this.clock = clock;
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void prepare() {
        database.sql("delete from platform.outgoing_mail").update();
        server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sends_words_and_html_with_accents_and_where_to_answer() throws MessagingException, IOException {
        server.start();
        post(new OutgoingMail(
                "one",
                "accueil@dubois.example",
                "j.dubois@dubois.example",
                "Étape validée",
                "Ça y est",
                "<p>Ça y est</p>",
                JANUARY));
        dispatcher.dispatch();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Étape validée");
        assertThat(message.getFrom()[0]).isEqualTo(new InternetAddress("portail@prevention.example"));
        assertThat(message.getReplyTo()[0]).hasToString("j.dubois@dubois.example");
        assertThat(message.getMessageID()).endsWith("@prevention.example>");
        assertThat(message.getSentDate()).isEqualTo(JANUARY);
    }

    @Test
    void a_mail_posted_while_the_server_is_down_leaves_when_it_is_back_and_once() {
        post(mail("late"));
        dispatcher.dispatch();
        assertThat(status()).isEqualTo("PENDING");
        assertThat(database.sql("select last_error from platform.outgoing_mail")
                        .query(String.class)
                        .single())
                .isNotBlank();

        server.start();
        dispatcher.dispatch();
        assertThat(server.getReceivedMessages())
                .as("not before the pause is over")
                .isEmpty();
        later(Duration.ofMinutes(1), dispatcher::dispatch);
        later(Duration.ofMinutes(2), dispatcher::dispatch);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(status()).isEqualTo("SENT");
    }

    @Test
    void a_mail_that_fails_again_and_again_is_counted_as_stuck_and_still_tried() {
        post(mail("stuck"));
        Stream.of(0, 1, 2).forEach(hours -> later(Duration.ofHours(hours), dispatcher::dispatch));
        assertThat(gauge("portail.mails.stuck")).isEqualTo(1);
        server.start();
        later(Duration.ofHours(3), dispatcher::dispatch);
        assertThat(gauge("portail.mails.stuck")).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void several_instances_share_the_mails_and_send_each_once() {
        server.start();
        for (int number = 0; number < 30; number++) {
            post(mail("shared:" + number));
        }
        List<CompletableFuture<Void>> instances = IntStream.range(0, 3)
                .mapToObj(number -> CompletableFuture.runAsync(dispatcher::dispatch))
                .toList();
        instances.forEach(CompletableFuture::join);
        assertThat(server.getReceivedMessages()).hasSize(30);
    }

    @Test
    void a_recipient_the_server_cannot_take_does_not_hold_up_the_others() {
        server.start();
        post(new OutgoingMail("impossible", "not an address", null, "Objet", "Bonjour", "<p>Bonjour</p>", JANUARY));
        post(mail("possible"));
        dispatcher.dispatch();
        dispatcher.dispatch();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private void later(Duration later, Runnable work) {
        clock.at(Instant.now(clock).plus(later), work);
    }

    private void post(OutgoingMail mail) {
        transaction.executeWithoutResult(status -> outbox.post(mail));
    }

    private String status() {
        return database.sql("select status from platform.outgoing_mail")
                .query(String.class)
                .single();
    }

    private int gauge(String name) {
        MeterRegistry registry = new SimpleMeterRegistry();
        metrics.bindTo(registry);
        return (int) Objects.requireNonNull(registry.find(name).gauge()).value();
    }

    private static OutgoingMail mail(String key) {
        return new OutgoingMail(key, "accueil@dubois.example", null, "Objet", "Bonjour", "<p>Bonjour</p>", JANUARY);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
