package fr.prevention.partnerspace.application;

import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static fr.prevention.partnerspace.application.Desk.refusalOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.PartnerPeople;
import fr.prevention.partnerspace.api.PartnerRefusal.ChangedMeanwhile;
import fr.prevention.partnerspace.api.PartnerRefusal.StructureAlreadyKnown;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownBody;
import fr.prevention.partnerspace.api.PartnerRefusal.UnknownStructure;
import fr.prevention.partnerspace.api.PartnerStructures.ChangeStructure;
import fr.prevention.partnerspace.api.PartnerStructures.RegisterStructure;
import fr.prevention.partnerspace.api.PartnerStructures.Registration.AlreadyKnown;
import fr.prevention.partnerspace.api.PartnerStructures.Registration.Registered;
import fr.prevention.partnerspace.api.StructureChanged;
import fr.prevention.partnerspace.api.StructureRegistered;
import org.junit.jupiter.api.Test;

class PartnerStructuresServiceTest {

    private final Desk desk = new Desk();

    @Test
    void a_structure_that_another_body_knows_is_the_same_structure() {
        assertThat(desk.structures.register(
                        PartnerPeople.delphineRoy(),
                        new RegisterStructure(DORDOGNE, PartnerPeople.paniersSolidaires("LES PANIERS-SOLIDAIRES"))))
                .isEqualTo(new AlreadyKnown(desk.structure));
        assertThat(desk.told(StructureRegistered.class))
                .extracting(StructureRegistered::body)
                .containsExactly(GIRONDE, DORDOGNE);
    }

    @Test
    void the_same_form_again_changes_nothing() {
        assertThat(desk.structures.register(
                        desk.alain,
                        new RegisterStructure(GIRONDE, PartnerPeople.paniersSolidaires("Les Paniers Solidaires"))))
                .isEqualTo(new AlreadyKnown(desk.structure));
        assertThat(desk.told(StructureRegistered.class)).hasSize(1);
    }

    @Test
    void its_details_change_for_whoever_read_the_present_version() {
        change(0, "Paniers du Sud");
        change(0, "Paniers du Sud");

        assertThat(desk.told(StructureChanged.class)).hasSize(1);
        assertThat(refusalOf(() -> change(0, "Paniers de l'Ouest"))).isEqualTo(new ChangedMeanwhile());
    }

    @Test
    void a_name_that_another_structure_bears_there_is_refused() {
        assertThat(desk.structures.register(
                        desk.alain, new RegisterStructure(GIRONDE, PartnerPeople.paniersSolidaires("Relais du Port"))))
                .isInstanceOf(Registered.class);
        assertThat(refusalOf(() -> change(0, "Relais du port"))).isEqualTo(new StructureAlreadyKnown());
    }

    @Test
    void only_agents_of_a_body_that_works_with_it_keep_it() {
        assertThat(refusalOf(() -> desk.structures.register(
                        desk.paul, new RegisterStructure(GIRONDE, PartnerPeople.paniersSolidaires("Autre")))))
                .isEqualTo(new UnknownBody());
        assertThat(refusalOf(() -> desk.structures.change(
                        PartnerPeople.delphineRoy(),
                        new ChangeStructure(DORDOGNE, desk.structure, 0, PartnerPeople.paniersSolidaires("Autre")))))
                .isEqualTo(new UnknownStructure());
    }

    private void change(long version, String name) {
        desk.structures.change(
                desk.alain,
                new ChangeStructure(GIRONDE, desk.structure, version, PartnerPeople.paniersSolidaires(name)));
    }
}
