package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AuditVerification.Check;
import fr.prevention.identity.api.AuditVerification.Fault;
import fr.prevention.identity.api.AuditVerification.Verdict.Broken;
import fr.prevention.identity.api.AuditVerification.Verdict.Intact;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for the result of a verification does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class AuditChecksContract {

    protected abstract AuditChecks checks();

    @Test
    void gives_back_the_last_one_good_or_bad() {
        var good = new Check(MONDAY_MORNING, new Intact(12, "f".repeat(64)));
        var bad = new Check(MONDAY_MORNING.plusSeconds(1), new Broken(7, Fault.DETACHED, 6));
        checks().put(good);
        assertThat(checks().last()).contains(good);
        checks().put(bad);
        assertThat(checks().last()).contains(bad);
        checks().put(good);
        assertThat(checks().last()).contains(good);
    }
}
