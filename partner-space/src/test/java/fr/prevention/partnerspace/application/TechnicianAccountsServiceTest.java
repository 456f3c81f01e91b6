package fr.prevention.partnerspace.application;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static fr.prevention.partnerspace.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.PartnerPerson;
import fr.prevention.partnerspace.api.PartnerRefusal.ChangedMeanwhile;
import fr.prevention.partnerspace.api.PartnerRefusal.LastActiveTechnician;
import fr.prevention.partnerspace.api.PartnerRefusal.NoOpenAgreement;
import fr.prevention.partnerspace.api.PartnerRefusal.TechnicianLimitReached;
import fr.prevention.partnerspace.api.PartnerRefusal.TextMissing;
import fr.prevention.partnerspace.api.PartnerRefusal.TextTooLong;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownStructure;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownTechnician;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.TechnicianAccounts.ChangeTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreatedTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.ReactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianChanged;
import fr.prevention.partnerspace.api.TechnicianCreated;
import fr.prevention.partnerspace.api.TechnicianDeactivated;
import fr.prevention.partnerspace.api.TechnicianId;
import fr.prevention.partnerspace.api.TechnicianReactivated;
import fr.prevention.partnerspace.domain.access.Entry;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TechnicianAccountsServiceTest {

    private final Desk desk = new Desk();

    @Test
    void technicians_are_created_up_to_the_limit_of_the_agreement() {
        desk.agreement(0, 300, 2, 1);
        desk.technician("Maryse", "Pichon");
        desk.technician("Victor", "Chausson");

        assertThat(refusalOf(() -> desk.technician("Jeanne", "Roux"))).isEqualTo(new TechnicianLimitReached(2));
        assertThat(desk.told(TechnicianCreated.class))
                .extracting(TechnicianCreated::fullName)
                .containsExactly("Maryse PICHON", "Victor CHAUSSON");
    }

    @Test
    void technicians_are_created_ahead_of_an_agreement_to_come_and_never_without_one() {
        assertThat(refusalOf(() -> desk.technician("Maryse", "Pichon"))).isEqualTo(new NoOpenAgreement());
        desk.agreement(15, 300, 2, 1);

        assertThat(desk.technician("Maryse", "Pichon").login()).isEqualTo("m.pichon");
    }

    @Test
    void they_are_administered_until_the_last_day_included() {
        desk.agreement(0, 20, 5, 1);
        desk.clock.moveTo(MONDAY.plusDays(20));
        TechnicianId maryse = desk.technician("Maryse", "Pichon").technician();
        desk.technician("Victor", "Chausson");
        desk.clock.moveTo(MONDAY.plusDays(21));

        assertThat(refusalOf(() -> desk.technician("Jeanne", "Roux"))).isEqualTo(new NoOpenAgreement());
        assertThat(refusalOf(() -> deactivate(maryse))).isEqualTo(new NoOpenAgreement());
        assertThat(refusalOf(() -> change(maryse, 0, PartnerPeople.person("Maryse", "Pichon", "Martin"))))
                .isEqualTo(new NoOpenAgreement());
    }

    @Test
    void a_form_sent_twice_creates_one() {
        desk.agreement(0, 300, 2, 1);
        UUID submission = UUID.randomUUID();
        CreatedTechnician first =
                desk.technicians.create(desk.paul, desk.newTechnician(submission, "Maryse", "Pichon"));
        CreatedTechnician second =
                desk.technicians.create(desk.paul, desk.newTechnician(submission, "Maryse", "Pichon"));

        assertThat(second).isEqualTo(first);
        assertThat(desk.technicians.ofSubmission(desk.paul, desk.structure, submission))
                .contains(first);
        assertThat(desk.told(TechnicianCreated.class)).hasSize(1);
    }

    @Test
    void every_fact_changes_and_the_login_stays() {
        desk.agreement(0, 300, 2, 1);
        TechnicianId maryse = desk.technician("Maryse", "Pichon").technician();
        change(maryse, 0, PartnerPeople.person("Maryse", "Pichon", "Martin"));

        assertThat(desk.keptTechnicians.find(maryse).orElseThrow().login()).isEqualTo("m.pichon");
        assertThat(desk.told(TechnicianChanged.class))
                .singleElement()
                .satisfies(changed -> assertThat(changed.fullName()).isEqualTo("Maryse MARTIN"));
        assertThat(refusalOf(() -> change(maryse, 0, PartnerPeople.person("Maryse", "Autre"))))
                .isEqualTo(new ChangedMeanwhile());
        change(maryse, 0, PartnerPeople.person("Maryse", "Pichon", "Martin"));
        assertThat(desk.told(TechnicianChanged.class)).hasSize(1);
    }

    @Test
    void the_last_active_technician_stays_even_when_inactive_ones_exist() {
        desk.agreement(0, 300, 3, 1);
        TechnicianId maryse = desk.technician("Maryse", "Pichon").technician();
        TechnicianId victor = desk.technician("Victor", "Chausson").technician();
        deactivate(victor);

        assertThat(refusalOf(() -> deactivate(maryse))).isEqualTo(new LastActiveTechnician());
        deactivate(victor);
        assertThat(desk.told(TechnicianDeactivated.class)).hasSize(1);
        assertThat(desk.keptTechnicians.historyOf(victor))
                .extracting(Entry::kind)
                .containsExactly(Entry.Kind.CREATED, Entry.Kind.DEACTIVATED);
    }

    @Test
    void a_deactivated_technician_frees_a_place_and_comes_back_only_if_there_is_one() {
        desk.agreement(0, 300, 2, 1);
        TechnicianId maryse = desk.technician("Maryse", "Pichon").technician();
        TechnicianId victor = desk.technician("Victor", "Chausson").technician();
        deactivate(victor);
        desk.technician("Jeanne", "Roux");

        assertThat(refusalOf(() -> reactivate(victor, "Retour d'absence de longue durée")))
                .isEqualTo(new TechnicianLimitReached(2));
        deactivate(maryse);
        reactivate(victor, "Retour d'absence de longue durée");
        assertThat(desk.told(TechnicianReactivated.class)).hasSize(1);
        assertThat(desk.keptTechnicians.historyOf(victor).getLast().detail())
                .isEqualTo("Retour d'absence de longue durée");
    }

    @Test
    void after_a_renewal_for_fewer_those_who_are_there_stay_and_nobody_comes_until_there_is_room() {
        desk.agreement(0, 20, 3, 1);
        TechnicianId maryse = desk.technician("Maryse", "Pichon").technician();
        TechnicianId victor = desk.technician("Victor", "Chausson").technician();
        desk.technician("Jeanne", "Roux");
        desk.agreement(21, 300, 2, 1);
        desk.clock.moveTo(MONDAY.plusDays(21));

        assertThat(refusalOf(() -> desk.technician("Luc", "Dupont"))).isEqualTo(new TechnicianLimitReached(2));
        deactivate(maryse);
        assertThat(refusalOf(() -> desk.technician("Luc", "Dupont"))).isEqualTo(new TechnicianLimitReached(2));
        assertThat(refusalOf(() -> reactivate(maryse, "Retour"))).isEqualTo(new TechnicianLimitReached(2));
        deactivate(victor);
        desk.technician("Luc", "Dupont");
    }

    @Test
    void a_reason_to_come_back_has_one_to_five_thousand_characters() {
        assertThat(refusalOf(() -> reason("  \n "))).isEqualTo(new TextMissing());
        assertThat(refusalOf(() -> reason("x".repeat(5001)))).isEqualTo(new TextTooLong(5000));
        assertThat(reason("x".repeat(5000)).reason()).hasSize(5000);
        assertThat(reason(" Retour\r\nprévu ").reason()).isEqualTo("Retour\nprévu");
    }

    @Test
    void only_a_manager_of_the_structure_administers_them() {
        desk.agreement(0, 300, 2, 1);
        TechnicianId maryse = desk.technician("Maryse", "Pichon").technician();
        CreateTechnician another = desk.newTechnician(UUID.randomUUID(), "Jeanne", "Roux");

        assertThat(refusalOf(() -> desk.technicians.create(PartnerPeople.paulFort(StructureId.next()), another)))
                .isEqualTo(new UnknownStructure());
        assertThat(refusalOf(() -> desk.technicians.create(PartnerPeople.marysePichon(desk.structure), another)))
                .isEqualTo(new UnknownStructure());
        assertThat(refusalOf(() -> desk.technicians.deactivate(
                        PartnerPeople.paulFort(StructureId.next()), new DeactivateTechnician(GIRONDE, maryse, ""))))
                .isEqualTo(new UnknownTechnician());
        assertThat(refusalOf(
                        () -> desk.technicians.deactivate(desk.alain, new DeactivateTechnician(GIRONDE, maryse, ""))))
                .isEqualTo(new UnknownTechnician());
        assertThat(refusalOf(
                        () -> desk.technicians.deactivate(desk.paul, new DeactivateTechnician(DORDOGNE, maryse, ""))))
                .isEqualTo(new NoOpenAgreement());
    }

    private void change(TechnicianId id, long version, PartnerPerson person) {
        desk.technicians.change(desk.paul, new ChangeTechnician(GIRONDE, id, version, person));
    }

    private void deactivate(TechnicianId id) {
        desk.technicians.deactivate(desk.paul, new DeactivateTechnician(GIRONDE, id, "Fin de mission"));
    }

    private void reactivate(TechnicianId id, String reason) {
        desk.technicians.reactivate(desk.paul, new ReactivateTechnician(GIRONDE, id, reason));
    }

    private static ReactivateTechnician reason(String typed) {
        return new ReactivateTechnician(GIRONDE, TechnicianId.next(), typed);
    }
}
