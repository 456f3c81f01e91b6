package fr.prevention.partnerspace.domain.agreement;

import static fr.prevention.partnerspace.api.AgreementState.CURRENT;
import static fr.prevention.partnerspace.api.AgreementState.ENDED;
import static fr.prevention.partnerspace.api.AgreementState.ENDING;
import static fr.prevention.partnerspace.api.AgreementState.FUTURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.PartnerRefused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Period wholeYear = period("2026-01-01", "2026-12-31");

    @ParameterizedTest(name = "{0}: {1}, {2} days left")
    @CsvSource({
        "2025-12-31, FUTURE,  365",
        "2026-01-01, CURRENT, 364",
        "2026-12-01, CURRENT, 30",
        "2026-12-02, ENDING,  29",
        "2026-12-30, ENDING,  1",
        "2026-12-31, ENDING,  0",
        "2027-01-01, ENDED,   -1"
    })
    void the_state_changes_on_the_first_day_under_thirty_days_and_after_the_last_day(
            LocalDate day, AgreementState state, long daysLeft) {
        assertThat(wholeYear.stateOn(day)).isEqualTo(state);
        assertThat(wholeYear.daysLeftOn(day)).isEqualTo(daysLeft);
    }

    @ParameterizedTest(name = "{0} to {1} at {2}: {3}")
    @CsvSource({
        "2026-03-29, 2026-10-25, 2026-03-28T22:59:59.999Z, FUTURE",
        "2026-03-29, 2026-10-25, 2026-03-28T23:00:00Z,     CURRENT",
        "2026-03-29, 2026-10-25, 2026-03-29T01:00:00Z,     CURRENT",
        "2026-03-29, 2026-10-25, 2026-09-25T21:59:59Z,     CURRENT",
        "2026-03-29, 2026-10-25, 2026-09-25T22:00:00Z,     ENDING",
        "2026-03-29, 2026-10-25, 2026-10-25T00:30:00Z,     ENDING",
        "2026-03-29, 2026-10-25, 2026-10-25T01:30:00Z,     ENDING",
        "2026-03-29, 2026-10-25, 2026-10-25T22:59:59.999Z, ENDING",
        "2026-03-29, 2026-10-25, 2026-10-25T23:00:00Z,     ENDED"
    })
    void days_turn_at_midnight_in_paris_also_when_the_hour_changes(
            LocalDate from, LocalDate to, Instant now, AgreementState state) {
        LocalDate today = LocalDate.now(Clock.fixed(now, PARIS));

        assertThat(new Period(from, to).stateOn(today)).isEqualTo(state);
    }

    @Test
    void thirty_days_left_are_counted_in_days_across_a_change_of_the_hour() {
        Period period = period("2026-01-01", "2026-04-15");

        assertThat(period.stateOn(LocalDate.parse("2026-03-16"))).isEqualTo(CURRENT);
        assertThat(period.stateOn(LocalDate.parse("2026-03-17"))).isEqualTo(ENDING);
    }

    @Test
    void an_agreement_of_one_day_ends_on_it() {
        Period day = period("2028-02-29", "2028-02-29");

        assertThat(day.stateOn(LocalDate.parse("2028-02-28"))).isEqualTo(FUTURE);
        assertThat(day.stateOn(LocalDate.parse("2028-02-29"))).isEqualTo(ENDING);
        assertThat(day.stateOn(LocalDate.parse("2028-03-01"))).isEqualTo(ENDED);
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThatThrownBy(() -> period("2026-01-02", "2026-01-01")).isInstanceOf(PartnerRefused.class);
    }

    @Test
    void periods_meet_when_they_share_a_day() {
        assertThat(wholeYear.meets(period("2026-12-31", "2027-12-31"))).isTrue();
        assertThat(wholeYear.meets(period("2025-01-01", "2026-01-01"))).isTrue();
        assertThat(wholeYear.meets(period("2027-01-01", "2027-12-31"))).isFalse();
        assertThat(wholeYear.meets(period("2025-01-01", "2025-12-31"))).isFalse();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
