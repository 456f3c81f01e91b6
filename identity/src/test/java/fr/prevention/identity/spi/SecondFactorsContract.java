package fr.prevention.identity.spi;

import static fr.prevention.identity.People.MONDAY_MORNING;
import static fr.prevention.identity.People.claire;
import static fr.prevention.identity.People.gilles;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.domain.account.Account;
import fr.prevention.identity.domain.factor.RecoveryCode;
import fr.prevention.identity.domain.factor.TotpSecret;
import fr.prevention.identity.spi.SecondFactors.KeptFactor;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** What every place for second factors does. Each test is rolled back where the place is a database. */
@Transactional
public abstract class SecondFactorsContract {

    private static final TotpSecret FIRST = TotpSecret.random();
    private static final TotpSecret SECOND = TotpSecret.random();

    protected abstract Accounts accounts();

    protected abstract SecondFactors factors();

    @Test
    void proposes_the_same_secret_for_an_hour_until_it_is_confirmed() {
        var claire = added(claire());
        assertThat(factors().of(claire)).isEmpty();
        assertThat(factors().propose(claire, FIRST, MONDAY_MORNING).secret().base32())
                .isEqualTo(FIRST.base32());
        var soon = MONDAY_MORNING.plus(Duration.ofMinutes(59));
        assertThat(factors().propose(claire, SECOND, soon).secret().base32()).isEqualTo(FIRST.base32());
        var later = MONDAY_MORNING.plus(Duration.ofMinutes(60));
        assertThat(factors().propose(claire, SECOND, later).secret().base32()).isEqualTo(SECOND.base32());
        assertThat(factors().of(claire)).map(KeptFactor::isOn).contains(false);
    }

    @Test
    void is_confirmed_once_and_keeps_its_secret_then() {
        var claire = added(claire());
        assertThat(factors().confirm(claire, 7, MONDAY_MORNING)).isFalse();
        factors().propose(claire, FIRST, MONDAY_MORNING);
        assertThat(factors().confirm(claire, 7, MONDAY_MORNING)).isTrue();
        assertThat(factors().confirm(claire, 8, MONDAY_MORNING)).isFalse();
        var kept = factors().propose(claire, SECOND, MONDAY_MORNING.plus(Duration.ofDays(1)));
        assertThat(kept.isOn()).isTrue();
        assertThat(kept.secret().base32()).isEqualTo(FIRST.base32());
        assertThat(kept.confirmedAt()).isEqualTo(MONDAY_MORNING);
    }

    @Test
    void takes_each_step_once_and_none_before_the_last() {
        var claire = added(claire());
        factors().propose(claire, FIRST, MONDAY_MORNING);
        assertThat(factors().takeStep(claire, 9)).isFalse();
        factors().confirm(claire, 7, MONDAY_MORNING);
        assertThat(factors().takeStep(claire, 7)).isFalse();
        assertThat(factors().takeStep(claire, 9)).isTrue();
        assertThat(factors().takeStep(claire, 9)).isFalse();
        assertThat(factors().takeStep(claire, 8)).isFalse();
    }

    @Test
    void takes_each_recovery_code_once_from_its_account_alone() {
        var claire = added(claire());
        var gilles = added(gilles());
        var codes = RecoveryCode.freshSet();
        factors().propose(claire, FIRST, MONDAY_MORNING);
        factors().propose(gilles, SECOND, MONDAY_MORNING);
        factors().replaceRecoveryCodes(claire, codes);
        assertThat(factors().take(gilles, codes.get(3))).isFalse();
        assertThat(factors().take(claire, codes.get(3))).isTrue();
        assertThat(factors().take(claire, codes.get(3))).isFalse();
        assertThat(factors().recoveryCodesLeft(claire)).isEqualTo(9);
        factors().replaceRecoveryCodes(claire, RecoveryCode.freshSet());
        assertThat(factors().recoveryCodesLeft(claire)).isEqualTo(10);
        assertThat(factors().take(claire, codes.get(4))).isFalse();
    }

    @Test
    void goes_away_with_its_codes() {
        var claire = added(claire());
        factors().propose(claire, FIRST, MONDAY_MORNING);
        assertThat(factors().remove(claire)).isFalse();
        factors().propose(claire, FIRST, MONDAY_MORNING);
        factors().confirm(claire, 7, MONDAY_MORNING);
        factors().replaceRecoveryCodes(claire, RecoveryCode.freshSet());
        assertThat(factors().remove(claire)).isTrue();
        assertThat(factors().of(claire)).isEmpty();
        assertThat(factors().recoveryCodesLeft(claire)).isZero();
        assertThat(factors().remove(claire)).isFalse();
    }

    private AccountId added(Account account) {
        accounts().add(account);
        return account.getId();
    }
}
