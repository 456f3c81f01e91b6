package fr.prevention.partnerspace;

import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.AccountEntryView;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.PartnerStructures;
import fr.prevention.partnerspace.api.PartnerStructures.ChangeStructure;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.StructureSheet;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown of accounts and structures beside what they are: places, history, who wrote it last, and to whom. */
@InPartnerSpace
class AccountSheetsIT {

    @Autowired
    private Founding founding;

    @Autowired
    private PartnerStructures structures;

    @Autowired
    private StructureSheets sheets;

    @Autowired
    private TechnicianAccounts technicians;

    @Autowired
    private TechnicianDirectory directory;

    @Autowired
    private StatementCount statements;

    private final Actor alain = PartnerPeople.alainPerrin();

    @Test
    void the_reason_of_a_deactivation_is_read_by_the_managers_and_the_body_and_by_nobody_else() {
        StructureId structure = founding.structure();
        founding.agreement(structure, 3, 1);
        founding.technician(structure, "Victor", "Chausson");
        TechnicianId maryse = founding.technician(structure, "Maryse", "Pichon");
        Actor paul = PartnerPeople.paulFort(structure);
        technicians.deactivate(paul, new DeactivateTechnician(GIRONDE, maryse, "Fin de mission"));

        for (Actor reader : List.of(paul, alain)) {
            assertThat(directory.sheet(reader, maryse).history())
                    .extracting(AccountEntryView::kind, AccountEntryView::reason)
                    .containsExactly(
                            tuple(AccountEntryView.Kind.CREATED, ""),
                            tuple(AccountEntryView.Kind.DEACTIVATED, "Fin de mission"));
        }
        for (Actor other : List.of(
                PartnerPeople.marysePichon(structure),
                PartnerPeople.paulFort(StructureId.next()),
                PartnerPeople.delphineRoy())) {
            assertThat(refusalOf(() -> directory.sheet(other, maryse)))
                    .isEqualTo(new PartnerRefusal.UnknownTechnician());
        }
        assertThat(refusalOf(() -> directory.list(PartnerPeople.delphineRoy(), DORDOGNE, structure)))
                .isEqualTo(new PartnerRefusal.UnknownStructure());
        assertThat(refusalOf(() -> directory.list(PartnerPeople.marysePichon(structure), GIRONDE, structure)))
                .isEqualTo(new PartnerRefusal.UnknownStructure());
    }

    @Test
    void a_list_counts_the_places_of_the_agreement_in_one_statement() {
        StructureId structure = founding.structure();
        assertThat(directory.list(alain, GIRONDE, structure).places()).isEqualTo(new Places(0, 0));
        founding.agreement(structure, 3, 1);
        founding.technician(structure, "Victor", "Chausson");
        founding.technician(structure, "Maryse", "Pichon");
        Actor paul = PartnerPeople.paulFort(structure);

        assertThat(directory.list(paul, GIRONDE, structure).places()).isEqualTo(new Places(2, 3));
        assertThat(statements.of(() -> directory.list(paul, GIRONDE, structure)))
                .hasSize(1);
    }

    @Test
    void a_structure_tells_who_wrote_it_as_it_stands_and_how_it_is_called_now() {
        StructureId structure = founding.structure();
        StructureSheet before = sheets.structure(alain, GIRONDE, structure);
        String name = before.details().name() + " de Bordeaux";
        structures.change(
                alain,
                new ChangeStructure(GIRONDE, structure, before.version(), PartnerPeople.paniersSolidaires(name)));

        StructureSheet after = sheets.structure(alain, GIRONDE, structure);
        assertThat(after.changedBy()).isEqualTo("Alain Perrin");
        assertThat(after.changedAt()).isAfterOrEqualTo(before.changedAt());
        assertThat(sheets.nameOf(structure)).contains(name);
        assertThat(sheets.nameOf(StructureId.next())).isEmpty();
    }

    private static PartnerRefusal refusalOf(Runnable act) {
        return catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }
}
