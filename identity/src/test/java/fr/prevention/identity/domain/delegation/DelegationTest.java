package fr.prevention.identity.domain.delegation;

import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.DelegationId;
import fr.prevention.identity.api.DelegationStage;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.DelegationOver;
import fr.prevention.identity.api.IdentityRefusal.DelegationTooLong;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Right;
import fr.prevention.identity.domain.delegation.Delegation.Terms;
import java.time.LocalDate;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DelegationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final AccountId ACCOUNTANT = AccountId.next();

    @Test
    void lasts_a_year_at_most_and_from_today_on() {
        assertThat(offer(TODAY).lastDay()).isEqualTo(TODAY);
        assertThat(offer(TODAY.plusYears(1)).isRunning()).isTrue();
        assertThat(refusal(() -> offer(TODAY.minusDays(1)))).isEqualTo(new DelegationTooLong());
        assertThat(refusal(() -> offer(TODAY.plusYears(1).plusDays(1)))).isEqualTo(new DelegationTooLong());
    }

    @Test
    void never_lets_an_outside_person_manage_users_nor_do_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> offer(LAST_DAY, Right.USERS));
        assertThatIllegalArgumentException().isThrownBy(() -> offer(LAST_DAY, new Right[0]));
    }

    @Test
    void is_accepted_once() {
        var delegation = offer(LAST_DAY);
        delegation.accept(ACCOUNTANT, LAST_DAY, MONDAY_MORNING);
        assertThat(delegation.account()).contains(ACCOUNTANT);
        assertThat(refusal(() -> delegation.accept(AccountId.next(), TODAY, MONDAY_MORNING)))
                .isEqualTo(new DelegationOver());
    }

    @Test
    void is_not_accepted_after_its_last_day() {
        assertThat(refusal(() -> offer(LAST_DAY).accept(ACCOUNTANT, LAST_DAY.plusDays(1), MONDAY_MORNING)))
                .isEqualTo(new DelegationOver());
    }

    @Test
    void warns_once_seven_days_before_and_ends_on_the_day_after_the_last() {
        var delegation = accepted();
        assertThat(delegation.pass(LAST_DAY.minusDays(8), MONDAY_MORNING)).isEmpty();
        assertThat(delegation.pass(LAST_DAY.minusDays(7), MONDAY_MORNING)).contains(DelegationStage.ENDING_SOON);
        assertThat(delegation.pass(LAST_DAY.minusDays(6), MONDAY_MORNING)).isEmpty();
        assertThat(delegation.pass(LAST_DAY, MONDAY_MORNING)).isEmpty();
        assertThat(delegation.pass(LAST_DAY.plusDays(1), MONDAY_MORNING)).contains(DelegationStage.EXPIRED);
        assertThat(delegation.pass(LAST_DAY.plusDays(2), MONDAY_MORNING)).isEmpty();
    }

    @Test
    void warns_again_before_another_last_day() {
        var delegation = accepted();
        delegation.pass(LAST_DAY.minusDays(7), MONDAY_MORNING);
        delegation.extend(LAST_DAY.plusDays(30), LAST_DAY.minusDays(6));
        assertThat(delegation.pass(LAST_DAY.minusDays(5), MONDAY_MORNING)).isEmpty();
        assertThat(delegation.pass(LAST_DAY.plusDays(23), MONDAY_MORNING)).contains(DelegationStage.ENDING_SOON);
    }

    @Test
    void lapses_when_nobody_accepted() {
        assertThat(offer(LAST_DAY).pass(LAST_DAY.minusDays(7), MONDAY_MORNING)).isEmpty();
        assertThat(offer(LAST_DAY).pass(LAST_DAY.plusDays(1), MONDAY_MORNING)).contains(DelegationStage.LAPSED);
    }

    @Test
    void is_over_once_taken_back() {
        var delegation = accepted();
        delegation.withdraw(MONDAY_MORNING);
        assertThat(delegation.isRunning()).isFalse();
        assertThat(refusal(() -> delegation.extend(LAST_DAY, TODAY))).isEqualTo(new DelegationOver());
        assertThat(refusal(() -> delegation.withdraw(MONDAY_MORNING))).isEqualTo(new DelegationOver());
        assertThat(delegation.pass(LAST_DAY.plusDays(1), MONDAY_MORNING)).isEmpty();
    }

    private static Delegation accepted() {
        var delegation = offer(LAST_DAY);
        delegation.accept(ACCOUNTANT, TODAY, MONDAY_MORNING);
        return delegation;
    }

    private static Delegation offer(LocalDate lastDay) {
        return offer(lastDay, Right.INVOICES);
    }

    private static Delegation offer(LocalDate lastDay, Right... rights) {
        var terms = new Terms(
                LOGISTIQUE_PICARDE,
                ContactDetails.person("Inès", "Moreau", ""),
                new EmailAddress("ines.moreau@cabinet.example"),
                Set.of(rights),
                AccountId.next(),
                "Sylvie Caron",
                new EmailAddress("sylvie.caron@logistique.example"),
                MONDAY_MORNING);
        return Delegation.offer(DelegationId.next(), terms, lastDay, TODAY);
    }

    private static IdentityRefusal refusal(ThrowingCallable act) {
        return assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .actual()
                .refusal();
    }
}
