package fr.prevention.identity.application;

import static fr.prevention.identity.People.CLOCK;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.acting;
import static fr.prevention.identity.People.claire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prevention.identity.api.AccountSecurityChanged;
import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.FactorMissing;
import fr.prevention.identity.api.IdentityRefusal.FactorOnAlready;
import fr.prevention.identity.api.IdentityRefusal.TooManyAttempts;
import fr.prevention.identity.api.IdentityRefusal.WrongCode;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.SecondFactor.CodeKind;
import fr.prevention.identity.api.SecurityChange;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.factor.TotpSecret;
import fr.prevention.identity.spi.InMemoryAccounts;
import fr.prevention.identity.spi.InMemoryAttempts;
import fr.prevention.identity.spi.InMemoryAuditChain;
import fr.prevention.identity.spi.InMemoryMemberships;
import fr.prevention.identity.spi.InMemorySecondFactors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SecondFactorServiceTest {

    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemorySecondFactors factors = new InMemorySecondFactors();
    private final InMemoryAuditChain trail = new InMemoryAuditChain();
    private final List<Object> published = new ArrayList<>();
    private final SecurityChanges changes =
            new SecurityChanges(accounts, Audits.of(trail, new InMemoryMemberships()), published::add, CLOCK);
    private final SecondFactorService factor = new SecondFactorService(
            factors,
            new CodeTaking(factors, changes, CLOCK),
            new AttemptThrottleService(new InMemoryAttempts(), CLOCK),
            changes,
            CLOCK);
    private final Account claire = claire();
    private final Actor actor = acting(claire);

    SecondFactorServiceTest() {
        accounts.add(claire);
    }

    @Test
    void asks_nothing_before_a_first_code_has_proved_that_the_secret_was_entered() {
        factor.propose(actor);
        assertThat(factor.state(claire.getId()).isOn()).isFalse();
        refused(() -> factor.confirm(actor, "000000"), new WrongCode());
        assertThat(factor.confirm(actor, code())).hasSize(10);
        assertThat(factor.state(claire.getId()).isOn()).isTrue();
        assertThat(factor.state(claire.getId()).recoveryCodes()).isEqualTo(10);
        assertThat(told()).containsExactly(SecurityChange.FACTOR_ON);
        assertThat(trail.acts()).containsExactly("account.factor-on");
        refused(() -> factor.propose(actor), new FactorOnAlready());
        refused(() -> factor.confirm(actor, code()), new FactorOnAlready());
    }

    @Test
    void never_takes_a_code_twice_nor_the_one_that_confirmed() {
        factor.propose(actor);
        factor.confirm(actor, code());
        refused(() -> factor.verify(claire.getId(), code()), new WrongCode());
        var next = secret().codeAt(MONDAY_MORNING.plusSeconds(30));
        assertThat(factor.verify(claire.getId(), next)).isEqualTo(CodeKind.APPLICATION);
        refused(() -> factor.verify(claire.getId(), next), new WrongCode());
    }

    @Test
    void takes_a_recovery_code_once_and_tells_its_holder() {
        factor.propose(actor);
        var recovery = factor.confirm(actor, code()).getLast();
        assertThat(factor.verify(claire.getId(), recovery)).isEqualTo(CodeKind.RECOVERY);
        refused(() -> factor.verify(claire.getId(), recovery), new WrongCode());
        assertThat(factor.state(claire.getId()).recoveryCodes()).isEqualTo(9);
        assertThat(told()).containsExactly(SecurityChange.FACTOR_ON, SecurityChange.RECOVERY_CODE_USED);
    }

    @Test
    void renews_the_recovery_codes_of_a_factor_that_is_on() {
        refused(() -> factor.renewRecoveryCodes(actor), new FactorMissing());
        factor.propose(actor);
        var former = factor.confirm(actor, code()).getFirst();
        assertThat(factor.renewRecoveryCodes(actor)).hasSize(10).doesNotContain(former);
        refused(() -> factor.verify(claire.getId(), former), new WrongCode());
    }

    @Test
    void goes_away_and_says_so_once() {
        factor.turnOff(actor);
        assertThat(published).isEmpty();
        factor.propose(actor);
        factor.confirm(actor, code());
        factor.turnOff(actor);
        factor.turnOff(actor);
        assertThat(told()).containsExactly(SecurityChange.FACTOR_ON, SecurityChange.FACTOR_OFF);
        refused(() -> factor.verify(claire.getId(), "000000"), new FactorMissing());
    }

    @Test
    void looks_at_no_code_any_more_after_ten_wrong_ones() {
        factor.propose(actor);
        var recovery = factor.confirm(actor, code()).getFirst();
        for (var tries = 0; tries < 10; tries++) {
            refused(() -> factor.verify(claire.getId(), "000000"), new WrongCode());
        }
        refused(() -> factor.verify(claire.getId(), recovery), new TooManyAttempts(Duration.ofSeconds(5)));
    }

    @Test
    void confirms_nothing_that_was_not_proposed() {
        refused(() -> factor.confirm(actor, "000000"), new FactorMissing());
    }

    private TotpSecret secret() {
        return factors.of(claire.getId()).orElseThrow().secret();
    }

    private String code() {
        return secret().codeAt(MONDAY_MORNING);
    }

    private List<SecurityChange> told() {
        return published.stream()
                .map(event -> ((AccountSecurityChanged) event).change())
                .toList();
    }

    private static void refused(ThrowingCallable act, IdentityRefusal refusal) {
        assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .extracting(IdentityRefused::refusal)
                .isEqualTo(refusal);
    }
}
