package fr.prevention.partnerspace.application;

import static fr.prevention.partnerspace.MovableClock.MONDAY;
import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static fr.prevention.partnerspace.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.ManagerAccounts.ChangeManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.DeactivateManagerAccount;
import fr.prevention.partnerspace.api.ManagerAccounts.ReactivateManagerAccount;
import fr.prevention.partnerspace.api.ManagerChanged;
import fr.prevention.partnerspace.api.ManagerCreated;
import fr.prevention.partnerspace.api.ManagerDeactivated;
import fr.prevention.partnerspace.api.ManagerId;
import fr.prevention.partnerspace.api.ManagerReactivated;
import fr.prevention.partnerspace.api.PartnerRefusal.ManagerLimitReached;
import fr.prevention.partnerspace.api.PartnerRefusal.NoOpenAgreement;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownManagerAccount;
import org.junit.jupiter.api.Test;

class ManagerAccountsServiceTest {

    private final Desk desk = new Desk();

    @Test
    void a_body_creates_managers_up_to_the_limit_of_its_agreement() {
        assertThat(refusalOf(() -> desk.manager("Paul", "Fort"))).isEqualTo(new NoOpenAgreement());
        desk.agreement(0, 300, 5, 2);
        desk.manager("Paul", "Fort");
        desk.manager("Anne", "Vidal");

        assertThat(refusalOf(() -> desk.manager("Luc", "Roy"))).isEqualTo(new ManagerLimitReached(2));
        assertThat(desk.told(ManagerCreated.class)).hasSize(2);
    }

    @Test
    void a_manager_is_changed_deactivated_and_reactivated_if_there_is_room() {
        desk.agreement(0, 300, 5, 1);
        ManagerId paul = desk.manager("Paul", "Fort").manager();
        desk.managers.change(
                desk.alain, new ChangeManagerAccount(GIRONDE, paul, 0, PartnerPeople.person("Paul", "Fort", "Lefort")));
        desk.managers.deactivate(desk.alain, new DeactivateManagerAccount(GIRONDE, paul, ""));
        ManagerId anne = desk.manager("Anne", "Vidal").manager();

        assertThat(refusalOf(() ->
                        desk.managers.reactivate(desk.alain, new ReactivateManagerAccount(GIRONDE, paul, "Retour"))))
                .isEqualTo(new ManagerLimitReached(1));
        desk.managers.deactivate(desk.alain, new DeactivateManagerAccount(GIRONDE, anne, ""));
        desk.managers.reactivate(desk.alain, new ReactivateManagerAccount(GIRONDE, paul, "Retour"));

        assertThat(desk.told(ManagerChanged.class)).hasSize(1);
        assertThat(desk.told(ManagerDeactivated.class)).hasSize(2);
        assertThat(desk.told(ManagerReactivated.class)).hasSize(1);
    }

    @Test
    void a_body_shuts_its_managers_out_after_the_end_of_the_agreement_too() {
        desk.agreement(0, 20, 5, 1);
        ManagerId paul = desk.manager("Paul", "Fort").manager();
        desk.clock.moveTo(MONDAY.plusDays(21));
        desk.managers.deactivate(desk.alain, new DeactivateManagerAccount(GIRONDE, paul, "Fin de convention"));

        assertThat(desk.keptManagers.find(paul).orElseThrow().isActive()).isFalse();
        assertThat(refusalOf(() ->
                        desk.managers.reactivate(desk.alain, new ReactivateManagerAccount(GIRONDE, paul, "Retour"))))
                .isEqualTo(new NoOpenAgreement());
    }

    @Test
    void another_body_and_the_manager_are_told_nothing() {
        desk.agreement(0, 300, 5, 2);
        ManagerId paul = desk.manager("Paul", "Fort").manager();

        assertThat(refusalOf(() -> desk.managers.deactivate(
                        PartnerPeople.delphineRoy(), new DeactivateManagerAccount(DORDOGNE, paul, ""))))
                .isEqualTo(new UnknownManagerAccount());
        assertThat(refusalOf(
                        () -> desk.managers.deactivate(desk.paul, new DeactivateManagerAccount(GIRONDE, paul, ""))))
                .isEqualTo(new UnknownManagerAccount());
    }
}
