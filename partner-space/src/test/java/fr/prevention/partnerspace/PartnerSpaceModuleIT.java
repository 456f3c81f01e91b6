package fr.prevention.partnerspace;

import static fr.prevention.partnerspace.PartnerPeople.DORDOGNE;
import static fr.prevention.partnerspace.PartnerPeople.GIRONDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.prevention.identity.api.Actor;
import fr.prevention.identity.api.Role;
import fr.prevention.partnerspace.api.AccountStanding;
import fr.prevention.partnerspace.api.AgreementDirectory;
import fr.prevention.partnerspace.api.AgreementId;
import fr.prevention.partnerspace.api.AgreementKeeping;
import fr.prevention.partnerspace.api.AgreementKeeping.AttachAgreementDocument;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.BodySelection;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefused;
import fr.prevention.partnerspace.api.ReceivedFile;
import fr.prevention.partnerspace.api.StructureId;
import fr.prevention.partnerspace.api.StructureOverview;
import fr.prevention.partnerspace.api.StructureOverview.Sort;
import fr.prevention.partnerspace.api.StructureOverview.StructurePage;
import fr.prevention.partnerspace.api.StructureOverview.StructureQuery;
import fr.prevention.partnerspace.api.StructureOverview.StructureRow;
import fr.prevention.partnerspace.api.StructureSheets;
import fr.prevention.partnerspace.api.StructureSheets.AgreementSheet;
import fr.prevention.partnerspace.api.TechnicianAccounts;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianCreated;
import fr.prevention.partnerspace.api.TechnicianDirectory;
import fr.prevention.partnerspace.api.TechnicianDirectory.TechnicianList;
import fr.prevention.partnerspace.api.TechnicianId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@InPartnerSpace
class PartnerSpaceModuleIT {

    @Autowired
    private Founding founding;

    @Autowired
    private AgreementKeeping agreements;

    @Autowired
    private AgreementDirectory agreementDirectory;

    @Autowired
    private BodySelection selection;

    @Autowired
    private StructureOverview overview;

    @Autowired
    private StructureSheets sheets;

    @Autowired
    private TechnicianAccounts technicians;

    @Autowired
    private TechnicianDirectory technicianDirectory;

    @Autowired
    private AccountStanding standing;

    private final Actor alain = PartnerPeople.alainPerrin();

    @Test
    void a_created_technician_is_told_with_what_the_account_needs(Scenario scenario) {
        StructureId structure = founding.structure();
        founding.agreement(structure, 3, 1);

        scenario.stimulate(() -> founding.technician(structure, "Maryse", "Pichon"))
                .andWaitForEventOfType(TechnicianCreated.class)
                .matching(fact -> fact.structure().equals(structure))
                .toArriveAndVerify(fact -> {
                    assertThat(fact.fullName()).isEqualTo("Maryse PICHON");
                    assertThat(standing.of(fact.account())).hasValueSatisfying(now -> {
                        assertThat(now.role()).isEqualTo(Role.PARTNER_TECHNICIAN);
                        assertThat(now.active()).isTrue();
                    });
                });
    }

    @Test
    void technicians_are_listed_active_first_by_the_name_that_is_displayed() {
        StructureId structure = founding.structure();
        founding.agreement(structure, 5, 1);
        founding.technician(structure, "Zoé", "Étienne");
        founding.technician(structure, "Anne", "Faure");
        TechnicianId maryse = founding.technician(structure, "Maryse", "Abel");
        founding.technician(structure, "Luc", "Dupont");
        Actor paul = PartnerPeople.paulFort(structure);
        technicians.deactivate(paul, new DeactivateTechnician(GIRONDE, maryse, "Fin de mission"));

        TechnicianList list = technicianDirectory.list(paul, GIRONDE, structure);

        assertThat(list.technicians())
                .extracting(view -> view.person().displayedName())
                .containsExactly("DUPONT", "ÉTIENNE", "FAURE", "ABEL");
        assertThat(list.places().active()).isEqualTo(3);
        assertThat(list.places().room()).isEqualTo(2);
        assertThat(technicianDirectory.sheet(paul, maryse).history().getLast().reason())
                .isEqualTo("Fin de mission");
    }

    @Test
    void the_agreement_that_counts_is_the_one_in_force_else_the_next_else_the_last() {
        StructureId structure = founding.structure();
        founding.agreement(structure, 0, 20, 3, 1);
        founding.agreement(structure, 30, 60, 4, 1);

        assertThat(stateOn(structure, 0)).isEqualTo(AgreementState.ENDING);
        assertThat(stateOn(structure, 25)).isEqualTo(AgreementState.FUTURE);
        assertThat(stateOn(structure, 61)).isEqualTo(AgreementState.ENDED);
        assertThat(selection.offer(PartnerPeople.paulFort(structure), structure).bodies())
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.bodyName()).isEqualTo("CPAM GIRONDE");
                    assertThat(agreement.daysLeft()).isEqualTo(20);
                });
        assertThat(agreementDirectory.of(structure, DORDOGNE, MovableClock.MONDAY))
                .isEmpty();
    }

    @Test
    void the_overview_shows_quotas_states_and_structures_without_agreement() {
        String mark = "Vue" + UUID.randomUUID().toString().substring(0, 8);
        StructureId full = founding.structure(mark + " Alpha");
        founding.agreement(full, 0, 10, 1, 1);
        founding.technician(full, "Maryse", "Pichon");
        StructureId future = founding.structure(mark + " Bravo");
        founding.agreement(future, 10, 100, 5, 2);
        StructureId none = founding.structure(mark + " Charlie");

        assertThat(rows(query(mark, null, false, false, false)).rows())
                .extracting(StructureRow::id)
                .containsExactly(full, future, none);
        assertThat(rows(query(mark, null, false, false, true)).rows())
                .extracting(StructureRow::id)
                .containsExactly(none, future, full);
        assertThat(rows(query(mark, AgreementState.ENDING, false, false, false)).rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.id()).isEqualTo(full);
                    assertThat(row.activeTechnicians()).isEqualTo(1);
                    assertThat(row.maxTechnicians()).isEqualTo(1);
                    assertThat(row.daysLeft()).isEqualTo(10);
                });
        assertThat(rows(query(mark, AgreementState.FUTURE, false, false, false)).rows())
                .extracting(StructureRow::id)
                .containsExactly(future);
        assertThat(rows(query(mark, null, true, false, false)).rows())
                .extracting(StructureRow::id)
                .containsExactly(none);
        assertThat(rows(query(mark, null, false, true, false)).rows())
                .extracting(StructureRow::id)
                .containsExactly(full);
        assertThat(overview.export(alain, GIRONDE, query(mark, null, false, false, false)))
                .hasSize(3);
    }

    @Test
    void an_agreement_is_shown_with_its_history_and_documents_and_its_files_are_kept() {
        StructureId structure = founding.structure();
        AgreementId agreement = founding.agreement(structure, 3, 1);
        UUID file = UUID.randomUUID();
        agreements.attach(
                alain,
                new AttachAgreementDocument(
                        UUID.randomUUID(),
                        GIRONDE,
                        agreement,
                        new ReceivedFile(file, "convention.pdf", "application/pdf", 12, "00")));

        AgreementSheet sheet = sheets.agreement(alain, GIRONDE, agreement);

        assertThat(sheet.history()).hasSize(2);
        assertThat(sheet.documents())
                .singleElement()
                .satisfies(document -> assertThat(document.fileKey()).isEqualTo(file));
        assertThat(sheets.structure(alain, GIRONDE, structure).agreements()).hasSize(1);
        assertThat(sheets.referencedFiles(List.of(file, UUID.randomUUID()))).isEqualTo(Set.of(file));
    }

    @Test
    void another_body_and_another_structure_see_nothing() {
        StructureId structure = founding.structure();
        AgreementId agreement = founding.agreement(structure, 3, 1);
        Actor delphine = PartnerPeople.delphineRoy();

        assertThat(refusalOf(() -> sheets.structure(delphine, DORDOGNE, structure)))
                .isEqualTo(new PartnerRefusal.UnknownStructure());
        assertThat(refusalOf(() -> sheets.agreement(delphine, DORDOGNE, agreement)))
                .isEqualTo(new PartnerRefusal.UnknownAgreement());
        assertThat(refusalOf(() -> sheets.agreement(delphine, GIRONDE, agreement)))
                .isEqualTo(new PartnerRefusal.UnknownAgreement());
        assertThat(refusalOf(() -> overview.page(delphine, GIRONDE, query("", null, false, false, false))))
                .isEqualTo(new PartnerRefusal.UnknownBody());
        assertThat(refusalOf(
                        () -> technicianDirectory.list(PartnerPeople.paulFort(StructureId.next()), GIRONDE, structure)))
                .isEqualTo(new PartnerRefusal.UnknownStructure());
    }

    private AgreementState stateOn(StructureId structure, int day) {
        return agreementDirectory
                .of(structure, GIRONDE, MovableClock.MONDAY.plusDays(day))
                .orElseThrow()
                .state();
    }

    private StructurePage rows(StructureQuery query) {
        return overview.page(alain, GIRONDE, query);
    }

    private static StructureQuery query(
            String text, @Nullable AgreementState state, boolean without, boolean full, boolean descending) {
        return new StructureQuery(text, state, without, full, Sort.NAME, descending, 1, 25);
    }

    private static PartnerRefusal refusalOf(Runnable act) {
        return catchThrowableOfType(PartnerRefused.class, act::run).refusal();
    }
}
