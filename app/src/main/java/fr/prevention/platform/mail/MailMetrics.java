package fr.prevention.platform.mail;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mails that wait: {@code portail.mails.pending}, and those that failed several times: {@code portail.mails.stuck}. */
@Component
class MailMetrics implements MeterBinder {

    static final int STUCK_AFTER = 3;

    private final JdbcClient database;

    MailMetrics(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portail.mails.pending", () -> waiting(0))
                .description("Mails that wait for the mail server")
                .register(registry);
        Gauge.builder("portail.mails.stuck", () -> waiting(STUCK_AFTER))
                .description("Mails that the mail server did not take at three tries or more")
                .register(registry);
    }

    private int waiting(int attempts) {
        return database.sql(
                        "select count(*) from platform.outgoing_mail where status = 'PENDING' and attempts >= :attempts")
                .param("attempts", attempts)
                .query(Integer.class)
                .single();
    }
}
