package fr.prevention.identity.domain.recovery;

import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static fr.prevention.identity.People.MONDAY_MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.AdministratorRecovery.AskRecovery;
import fr.prevention.identity.api.AdministratorRecovery.Claimed;
import fr.prevention.identity.api.ContactDetails;
import fr.prevention.identity.api.EmailAddress;
import fr.prevention.identity.api.IdentityRefusal;
import fr.prevention.identity.api.IdentityRefusal.RecoveryDecided;
import fr.prevention.identity.api.IdentityRefusal.UnknownOrganisation;
import fr.prevention.identity.api.IdentityRefused;
import fr.prevention.identity.api.Organisation;
import fr.prevention.identity.api.OrganisationKind;
import fr.prevention.identity.api.RecoveryId;
import fr.prevention.identity.api.RecoveryState;
import fr.prevention.identity.domain.recovery.Recovery.Decider;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecoveryTest {

    private static final Decider ADMIN = new Decider(
            new AccountId(UUID.randomUUID()),
            "Admin",
            new Organisation(OrganisationKind.PLATFORM, "PORTAIL", "Portail Prévention"));
    private static final CoolingOff THREE_DAYS = new CoolingOff(Duration.ofDays(3));
    private static final Instant DUE = MONDAY_MORNING.plus(Duration.ofDays(3));

    @Test
    void changes_hands_only_after_the_cooling_off_time() {
        var recovery = approved();
        assertThat(recovery.isDue(DUE.minusSeconds(1))).isFalse();
        assertThat(refusal(() -> recovery.carryOut(AccountId.next(), DUE.minusSeconds(1))))
                .isEqualTo(new RecoveryDecided());
        assertThat(recovery.isDue(DUE)).isTrue();
        recovery.carryOut(AccountId.next(), DUE);
        assertThat(recovery.state()).isEqualTo(RecoveryState.CARRIED_OUT);
        assertThat(recovery.isDue(DUE)).isFalse();
    }

    @Test
    void changes_nothing_once_somebody_objected() {
        var recovery = approved();
        recovery.object(DUE.minusSeconds(1));
        assertThat(recovery.state()).isEqualTo(RecoveryState.OBJECTED);
        assertThat(recovery.isDue(DUE)).isFalse();
        assertThat(refusal(() -> recovery.object(DUE))).isEqualTo(new RecoveryDecided());
    }

    @Test
    void is_decided_once() {
        var recovery = approved();
        assertThat(refusal(() -> recovery.refuse(ADMIN, "non", MONDAY_MORNING))).isEqualTo(new RecoveryDecided());
        var refused = asked(LOGISTIQUE_PICARDE);
        refused.refuse(ADMIN, "non", MONDAY_MORNING);
        assertThat(refusal(() -> refused.approve(ADMIN, "oui", THREE_DAYS, MONDAY_MORNING)))
                .isEqualTo(new RecoveryDecided());
        assertThat(refusal(() -> refused.object(MONDAY_MORNING))).isEqualTo(new RecoveryDecided());
    }

    @Test
    void is_not_approved_for_a_company_that_nobody_knows() {
        assertThat(refusal(() -> asked(null).approve(ADMIN, "oui", THREE_DAYS, MONDAY_MORNING)))
                .isEqualTo(new UnknownOrganisation());
    }

    @Test
    void is_abandoned_only_once_its_time_has_come() {
        var recovery = approved();
        assertThat(refusal(() -> recovery.abandon(DUE.minusSeconds(1)))).isEqualTo(new RecoveryDecided());
        recovery.abandon(DUE);
        assertThat(recovery.state()).isEqualTo(RecoveryState.ABANDONED);
        assertThat(recovery.isDue(DUE)).isFalse();
    }

    @Test
    void always_leaves_time_to_object() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CoolingOff(Duration.ZERO));
    }

    private static Recovery approved() {
        var recovery = asked(LOGISTIQUE_PICARDE);
        recovery.approve(ADMIN, "oui", THREE_DAYS, MONDAY_MORNING);
        return recovery;
    }

    private static Recovery asked(@Nullable Organisation organisation) {
        return Recovery.ask(
                new AskRecovery(
                        RecoveryId.next(),
                        Claimed.member("10250"),
                        "",
                        ContactDetails.person("Nouvelle", "Personne", "03 22 00 00 00"),
                        "Directrice",
                        new EmailAddress("nouvelle@logistique.example"),
                        "Elle est partie."),
                organisation,
                MONDAY_MORNING);
    }

    private static IdentityRefusal refusal(ThrowingCallable act) {
        return assertThatExceptionOfType(IdentityRefused.class)
                .isThrownBy(act)
                .actual()
                .refusal();
    }
}
