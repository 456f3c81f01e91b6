package fr.prevention.partnerspace.application;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static fr.prevention.partnerspace.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.AgreementDirectory.AgreementView;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.PartnerRefusal.NoOpenAgreement;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownStructure;
import fr.prevention.partnerspace.api.StructureId;
import org.junit.jupiter.api.Test;

class BodySelectionServiceTest {

    private final Desk desk = new Desk();

    @Test
    void agreements_in_force_and_to_come_are_offered_and_ended_ones_are_not() {
        desk.agreement(0, 40, 3, 2);
        assertThat(states()).containsExactly(AgreementState.CURRENT);
        desk.clock.moveTo(MONDAY.plusDays(11));
        assertThat(states()).containsExactly(AgreementState.ENDING);
        desk.clock.moveTo(MONDAY.plusDays(40));
        assertThat(states()).containsExactly(AgreementState.ENDING);
        desk.clock.moveTo(MONDAY.plusDays(41));
        assertThat(states()).isEmpty();
        desk.agreement(60, 400, 3, 2);
        assertThat(states()).containsExactly(AgreementState.FUTURE);
    }

    @Test
    void the_body_chosen_last_is_proposed_while_it_can_be_chosen() {
        desk.agreement(0, 40, 3, 2);
        assertThat(desk.selection.offer(desk.paul, desk.structure).last()).isNull();
        desk.selection.choose(desk.paul, desk.structure, GIRONDE);
        assertThat(desk.selection.offer(desk.paul, desk.structure).last()).isEqualTo(GIRONDE);
        assertThat(desk.selection
                        .offer(PartnerPeople.marysePichon(desk.structure), desk.structure)
                        .last())
                .isNull();
        desk.clock.moveTo(MONDAY.plusDays(41));
        assertThat(desk.selection.offer(desk.paul, desk.structure).last()).isNull();
    }

    @Test
    void a_body_without_open_agreement_cannot_be_chosen() {
        desk.agreement(0, 40, 3, 2);
        assertThat(refusalOf(() -> desk.selection.choose(desk.paul, desk.structure, DORDOGNE)))
                .isEqualTo(new NoOpenAgreement());
        desk.clock.moveTo(MONDAY.plusDays(41));
        assertThat(refusalOf(() -> desk.selection.choose(desk.paul, desk.structure, GIRONDE)))
                .isEqualTo(new NoOpenAgreement());
        assertThat(desk.selection.standing(desk.structure, GIRONDE)).isEmpty();
    }

    @Test
    void nobody_chooses_for_another_structure() {
        desk.agreement(0, 40, 3, 2);
        assertThat(refusalOf(() -> desk.selection.offer(PartnerPeople.paulFort(StructureId.next()), desk.structure)))
                .isEqualTo(new UnknownStructure());
        assertThat(refusalOf(() -> desk.selection.choose(desk.alain, desk.structure, GIRONDE)))
                .isEqualTo(new UnknownStructure());
    }

    private Iterable<AgreementState> states() {
        return desk.selection.offer(desk.paul, desk.structure).bodies().stream()
                .map(AgreementView::state)
                .toList();
    }
}
