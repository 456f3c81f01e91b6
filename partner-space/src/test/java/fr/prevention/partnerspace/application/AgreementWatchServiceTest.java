package fr.prevention.partnerspace.application;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.prevention.partnerspace.api.AgreementEndApproached;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping.EndAgreementEarly;
import fr.prevention.partnerspace.api.AgreementKeeping.RenewAgreement;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementWatchServiceTest {

    private final Desk desk = new Desk();

    @Test
    void both_sides_are_warned_once_at_ninety_thirty_and_seven_days() {
        desk.agreement(0, 100, 3, 2);
        for (int day = 0; day <= 101; day++) {
            desk.clock.moveTo(MONDAY.plusDays(day));
            desk.watch.warn();
            desk.watch.warn();
        }

        assertThat(desk.told(AgreementEndApproached.class))
                .extracting(AgreementEndApproached::notice, AgreementEndApproached::daysLeft)
                .containsExactly(tuple(90, 90L), tuple(30, 30L), tuple(7, 7L));
        assertThat(desk.told(AgreementEndApproached.class)
                        .getFirst()
                        .bodyContact()
                        .value())
                .isEqualTo("partenaires@cpam-gironde.example");
    }

    @Test
    void of_thresholds_passed_at_once_only_the_nearest_is_told() {
        desk.agreement(0, 20, 3, 2);

        assertThat(desk.watch.warn()).isEqualTo(1);
        assertThat(desk.told(AgreementEndApproached.class))
                .extracting(AgreementEndApproached::notice)
                .containsExactly(30);
    }

    @Test
    void nobody_is_warned_of_an_agreement_that_is_renewed_or_to_come() {
        AgreementId id = desk.agreement(0, 20, 3, 2);
        desk.agreements.renew(desk.alain, new RenewAgreement(UUID.randomUUID(), GIRONDE, id, Desk.terms(21, 50, 3, 2)));

        assertThat(desk.watch.warn()).isZero();
        desk.clock.moveTo(MONDAY.plusDays(21));
        assertThat(desk.watch.warn()).isEqualTo(1);
    }

    @Test
    void an_end_moved_closer_is_told_anew() {
        AgreementId id = desk.agreement(0, 80, 3, 2);
        desk.watch.warn();
        desk.agreements.endEarly(desk.alain, new EndAgreementEarly(GIRONDE, id, 0, MONDAY.plusDays(60), "Dissolution"));

        assertThat(desk.watch.warn()).isEqualTo(1);
        assertThat(desk.watch.warn()).isZero();
    }
}
