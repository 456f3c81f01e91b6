package fr.prevention.platform.audit;

import fr.prevention.identity.api.AuditVerification;
import fr.prevention.identity.api.AuditVerification.Verdict;
import fr.prevention.platform.locks.DatabaseLocks;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Verifies the audit trail each night. A good end is written to the log with its seal, which is then known outside of the
 * database; a bad one is an error there, and turns {@code portail.audit.intact} to 0.
 */
@Component
public class AuditWatch implements MeterBinder {

    /** The lock under which it is done. */
    public static final String LOCK = "audit verification";

    private static final Logger LOG = LoggerFactory.getLogger(AuditWatch.class);

    private final AuditVerification verification;
    private final DatabaseLocks locks;

    AuditWatch(AuditVerification verification, DatabaseLocks locks) {
        this.verification = verification;
        this.locks = locks;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Europe/Paris")
    void verifyAlone() {
        locks.ifFree(LOCK, this::verify);
    }

    /** Verifies it now, whoever else is at it. */
    public Verdict verify() {
        Verdict verdict = verification.verify();
        switch (verdict) {
            case Verdict.Intact(long entries, String seal) ->
                LOG.info("Audit trail intact: {} entries, last seal {}:{}", entries, entries, seal);
            case Verdict.Broken(long number, AuditVerification.Fault fault, long entries) ->
                LOG.error("Audit trail broken at entry {}: {}; the {} before it are intact", number, fault, entries);
        }
        return verdict;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portail.audit.intact", this::intact)
                .description("1 when the last verification of the audit trail found it intact, 0 when it did not")
                .register(registry);
    }

    private double intact() {
        return verification
                .last()
                .map(check -> check.verdict() instanceof Verdict.Intact ? 1.0 : 0.0)
                .orElse(Double.NaN);
    }
}
