package fr.prevention.partnerspace.domain.agreement;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.AgreementSettled;
import fr.prevention.partnerspace.api.PartnerRefusal.DateTooEarly;
import fr.prevention.partnerspace.api.PartnerRefusal.DateTooLate;
import fr.prevention.partnerspace.api.PartnerRefusal.ManagerLimitOutOfRange;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitOutOfRange;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSize;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgreementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Limits LIMITS = new Limits(3, 2);

    @Test
    void an_agreement_that_is_over_already_is_not_recorded() {
        assertThat(refusalOf(() -> agreement(MONDAY.minusYears(1), MONDAY.minusDays(1))))
                .isEqualTo(new DateTooEarly(MONDAY));
        assertThat(agreement(MONDAY.minusYears(1), MONDAY).stateOn(MONDAY)).isEqualTo(AgreementState.ENDING);
    }

    @Test
    void before_it_starts_everything_is_amended_and_then_only_the_limits() {
        Agreement future = agreement(MONDAY.plusDays(1), MONDAY.plusYears(1));
        Period other = new Period(MONDAY.plusDays(10), MONDAY.plusYears(2));
        future.amend(other, new Limits(9, 3), MONDAY);
        assertThat(future.period()).isEqualTo(other);
        assertThat(future.agreedEnd()).isEqualTo(other.endsOn());

        Agreement current = agreement(MONDAY, MONDAY.plusYears(1));
        current.amend(current.period(), new Limits(9, 3), MONDAY);
        assertThat(current.limits()).isEqualTo(new Limits(9, 3));
        assertThat(refusalOf(() -> current.amend(other, LIMITS, MONDAY))).isEqualTo(new AgreementSettled());
    }

    @Test
    void once_ended_it_is_settled() {
        Agreement agreement = agreement(MONDAY.minusDays(10), MONDAY);
        LocalDate after = MONDAY.plusDays(1);

        assertThat(refusalOf(() -> agreement.amend(agreement.period(), LIMITS, after)))
                .isEqualTo(new AgreementSettled());
        assertThat(refusalOf(() -> agreement.endEarly(after, "Dissolution", after)))
                .isEqualTo(new AgreementSettled());
    }

    @Test
    void it_ends_early_between_today_and_the_day_before_the_end() {
        Agreement agreement = agreement(MONDAY.minusDays(10), MONDAY.plusDays(10));

        assertThat(refusalOf(() -> agreement.endEarly(MONDAY.minusDays(1), "Dissolution", MONDAY)))
                .isEqualTo(new DateTooEarly(MONDAY));
        assertThat(refusalOf(() -> agreement.endEarly(MONDAY.plusDays(10), "Dissolution", MONDAY)))
                .isEqualTo(new DateTooLate(MONDAY.plusDays(9)));

        agreement.endEarly(MONDAY, "Dissolution", MONDAY);
        assertThat(agreement.stateOn(MONDAY)).isEqualTo(AgreementState.ENDING);
        assertThat(agreement.stateOn(MONDAY.plusDays(1))).isEqualTo(AgreementState.ENDED);
        assertThat(agreement.agreedEnd()).isEqualTo(MONDAY.plusDays(10));
        assertThat(agreement.earlyEndReason()).isEqualTo("Dissolution");
    }

    @Test
    void an_agreement_to_come_ends_on_its_first_day_at_the_earliest() {
        Agreement future = agreement(MONDAY.plusDays(5), MONDAY.plusDays(50));

        assertThat(refusalOf(() -> future.endEarly(MONDAY, "Erreur", MONDAY)))
                .isEqualTo(new DateTooEarly(MONDAY.plusDays(5)));
        future.endEarly(MONDAY.plusDays(5), "Erreur", MONDAY);
        assertThat(future.period().endsOn()).isEqualTo(MONDAY.plusDays(5));
    }

    @Test
    void a_renewal_starts_after_the_end_and_says_what_it_follows() {
        Agreement agreement = agreement(MONDAY.minusDays(10), MONDAY.plusDays(10));

        assertThat(refusalOf(() ->
                        agreement.renew(new Period(MONDAY.plusDays(10), MONDAY.plusYears(1)), LIMITS, MONDAY, NOW)))
                .isEqualTo(new DateTooEarly(MONDAY.plusDays(11)));
        Agreement next = agreement.renew(new Period(MONDAY.plusDays(11), MONDAY.plusYears(1)), LIMITS, MONDAY, NOW);
        assertThat(next.follows()).contains(agreement.getId());
        assertThat(next.stateOn(MONDAY)).isEqualTo(AgreementState.FUTURE);
    }

    @Test
    void managers_are_one_to_five_within_the_size_of_the_structure() {
        assertThat(refusalOf(() -> new Limits(1, 0))).isEqualTo(new ManagerLimitOutOfRange(5));
        assertThat(refusalOf(() -> new Limits(1, 6))).isEqualTo(new ManagerLimitOutOfRange(5));
        assertThat(new Limits(1, 5).within(StructureSize.FROM_1000)).isEqualTo(new Limits(1, 5));
        assertThat(refusalOf(() -> new Limits(1, 2).within(StructureSize.UNDER_10)))
                .isEqualTo(new ManagerLimitOutOfRange(1));
        assertThat(refusalOf(() -> new Limits(0, 1))).isEqualTo(new TechnicianLimitOutOfRange(999));
        assertThat(refusalOf(() -> new Limits(1000, 1))).isEqualTo(new TechnicianLimitOutOfRange(999));
    }

    private static Agreement agreement(LocalDate from, LocalDate to) {
        return Agreement.record(StructureId.next(), PartnerPeople.GIRONDE, new Period(from, to), LIMITS, MONDAY, NOW);
    }

    private static PartnerRefusal refusalOf(Runnable act) {
        return catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }
}
