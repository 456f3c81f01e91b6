package fr.prevention.web.partnerspace.body;

import static fr.prevention.web.partnerspace.body.KnownStructures.AGREEMENT;
import static fr.prevention.web.partnerspace.body.KnownStructures.GIRONDE;
import static fr.prevention.web.partnerspace.body.KnownStructures.PANIERS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.api.AgreementKeeping.AmendAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.EndAgreementEarly;
import fr.prevention.partnerspace.api.AgreementKeeping.RecordAgreement;
import fr.prevention.partnerspace.api.AgreementKeeping.Terms;
import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.ManagerAccounts.DeactivateManagerAccount;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerStructures.ChangeStructure;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.StructureOverview.Sort;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.web.WebSlice;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({
    StructureListController.class,
    StructureController.class,
    AgreementController.class,
    AgreementSheetController.class,
    ManagerDoorController.class,
    TechnicianSheetController.class
})
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, AgreementForms.class, KnownStructures.class, KnownPeople.class, KnownPeople.Technicians.class})
class StructureControllerTest {

    private static final String SHEET = "/organisme/structures/" + PANIERS.value();
    private static final String TERMS = "/organisme/conventionnements/" + AGREEMENT.value();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownStructures structures;

    @Autowired
    private KnownPeople people;

    @BeforeEach
    void nothing_done_yet() {
        structures.reset();
        people.reset();
    }

    @Test
    void the_address_of_the_list_is_the_view_and_the_export_holds_no_formula() {
        MvcTestResult shown = open("/organisme?q=paniers&complet=oui&tri=-techniciens");

        var asked = Objects.requireNonNull(structures.asked);
        assertThat(asked.full()).isTrue();
        assertThat(asked.descending()).isTrue();
        assertThat(asked.sort()).isEqualTo(Sort.TECHNICIANS);
        assertThat(text(shown)).contains("2 sur 3", "Texte : paniers");
        assertThat(text(open("/organisme/export"))).contains("'=Les Paniers;33000;Bordeaux");
    }

    @Test
    void more_than_the_places_is_said_to_be_more() {
        structures.technicians = 7;

        assertThat(text(open("/organisme")))
                .contains("7 actifs, pour un maximum de 3")
                .doesNotContain("7 sur 3");
        assertThat(text(open(SHEET)))
                .contains("7 actifs, pour un maximum de 3", "devra en inactiver 5 avant d'en ajouter un");
    }

    @Test
    void the_sheet_shows_what_was_typed_as_text_and_offers_a_manager_while_there_is_room() {
        assertThat(text(open(SHEET)))
                .contains(
                        "&lt;i&gt;Jeanne&lt;/i&gt; Maury",
                        "1 gestionnaires actifs sur 2",
                        SHEET + "/gestionnaires/nouveau");
        people.places = new Places(2, 2);
        assertThat(text(open(SHEET))).contains("est atteint").doesNotContain(SHEET + "/gestionnaires/nouveau");
        people.places = new Places(3, 2);
        assertThat(text(open(SHEET)))
                .contains("2 au plus. La structure en a 3")
                .doesNotContain("3 gestionnaires actifs sur 2");
    }

    @Test
    void a_structure_that_another_body_knows_is_found_again() {
        assertThat(post("/organisme/structures/nouvelle", "nom", "Les Paniers")).hasRedirectedUrl(SHEET);
        assertThat(structures.acts).hasSize(1);
    }

    @Test
    void who_changes_a_structure_second_is_shown_both_values() {
        structures.refusal = new PartnerRefusal.ChangedMeanwhile();
        MvcTestResult refused = post(SHEET + "/modifier", "nom", "Les Grands Paniers");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused))
                .contains("Cette fiche a été modifiée par Luc Fabre", "conflit.nom", "Les Grands Paniers")
                .contains("name=\"version\" value=\"4\"")
                .doesNotContain("conflit.ville");
        structures.refusal = null;
        assertThat(post(SHEET + "/modifier", "nom", "Les Grands Paniers")).hasRedirectedUrl(SHEET);
        assertThat(structures.acts)
                .singleElement()
                .isInstanceOfSatisfying(
                        ChangeStructure.class,
                        changed -> assertThat(changed.version()).isEqualTo(2));
    }

    @Test
    void an_agreement_is_recorded_with_its_terms_and_refused_beside_the_field_it_concerns() {
        assertThat(terms(SHEET + "/conventionnements/nouveau", "5")).hasRedirectedUrl(TERMS);
        assertThat(structures.acts)
                .singleElement()
                .isInstanceOfSatisfying(
                        RecordAgreement.class,
                        recorded -> assertThat(recorded.terms())
                                .isEqualTo(new Terms(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 5, 2)));
        structures.refusal = new PartnerRefusal.AgreementsOverlap();
        MvcTestResult refused = terms(SHEET + "/conventionnements/nouveau", "5");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("href=\"#debut\"", "Ces dates en croisent d'autres");
    }

    @Test
    void who_amends_second_is_told_who_set_the_terms_that_stand() {
        structures.refusal = new PartnerRefusal.ChangedMeanwhile();
        MvcTestResult refused = terms(TERMS + "/modifier", "9");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused))
                .contains("Cette fiche a été modifiée par Luc Fabre", "conflit.techniciens")
                .doesNotContain("conflit.debut", "conflit.fin", "conflit.gestionnaires");
        structures.refusal = null;
        assertThat(terms(TERMS + "/modifier", "9")).hasRedirectedUrl(TERMS);
        assertThat(structures.acts).singleElement().isInstanceOf(AmendAgreement.class);
    }

    @Test
    void an_early_end_needs_a_reason() {
        MvcTestResult refused = terms(TERMS + "/fin", "5");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("href=\"#motif\"");
        MvcTestResult ended = browser.post()
                .uri(TERMS + "/fin")
                .param("fin", "2026-11-30")
                .param("motif", "Fermeture")
                .param("version", "6")
                .requestAttr(CurrentActor.class.getName(), KnownStructures.NADIA)
                .exchange();
        assertThat(ended).hasRedirectedUrl(TERMS);
        assertThat(structures.acts)
                .containsExactly(new EndAgreementEarly(GIRONDE, AGREEMENT, 6, LocalDate.of(2026, 11, 30), "Fermeture"));
    }

    @Test
    void an_agreement_tells_its_history_and_what_comes_next() {
        structures.state = AgreementState.ENDING;

        assertThat(text(open(TERMS))).contains("par Luc Fabre", "Conventionnement enregistré", "31 décembre 2026");
    }

    @Test
    void the_menu_marks_the_structures_on_every_page_about_them() {
        for (String page : new String[] {SHEET, SHEET + "/techniciens", TERMS, KnownPeople.PAUL_PAGES + "/inactiver"}) {
            assertThat(text(open(page)))
                    .as(page)
                    .contains("href=\"/organisme\" class=\"active\" aria-current=\"page\"");
        }
    }

    @Test
    void technicians_are_looked_at_and_not_administered() {
        assertThat(text(open(SHEET + "/techniciens")))
                .contains("Madame PICHON Maryse", "Voir la fiche", "2 sur 3")
                .doesNotContain("/inactiver", "Modifier<");
        assertThat(text(open("/organisme/techniciens/" + KnownPeople.MARYSE.value())))
                .contains("m.pichon", "Motif : Fin de mission")
                .doesNotContain("VALIDER");
        assertThat(open("/organisme/techniciens/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_switch_of_a_manager_asks_first() {
        assertThat(text(open(KnownPeople.PAUL_PAGES + "/inactiver")))
                .contains("Êtes-vous sûr de vouloir inactiver ce compte ?", "Paul FORT", "OUI", "NON");
        assertThat(post(KnownPeople.PAUL_PAGES + "/inactiver", "motif", "Départ"))
                .hasRedirectedUrl(SHEET);
        assertThat(people.acts).containsExactly(new DeactivateManagerAccount(GIRONDE, KnownPeople.PAUL, "Départ"));
        people.refusal = new PartnerRefusal.ManagerLimitReached(2);
        MvcTestResult refused = post(KnownPeople.PAUL_PAGES + "/reactiver/motif", "motif", "Retour");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("2 gestionnaires actifs au maximum", "Retour");
    }

    @Test
    void what_another_body_keeps_does_not_exist() {
        assertThat(open("/organisme/structures/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/organisme/conventionnements/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/organisme/gestionnaires/" + UUID.randomUUID() + "/inactiver"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult open(String address) {
        return browser.get()
                .uri(address)
                .requestAttr(CurrentActor.class.getName(), KnownStructures.NADIA)
                .exchange();
    }

    private MvcTestResult post(String address, String field, String value) {
        return browser.post()
                .uri(address)
                .param("version", "2")
                .param("taille-structure", "FROM_50_TO_249")
                .param("rue", "12 rue des Faures")
                .param("code-postal", "33000")
                .param("ville", "Bordeaux")
                .param("contact", "<i>Jeanne</i> Maury")
                .param("telephone", "0556000000")
                .param("courriel", "contact@paniers.example")
                .param(field, value)
                .requestAttr(CurrentActor.class.getName(), KnownStructures.NADIA)
                .exchange();
    }

    private MvcTestResult terms(String address, String technicians) {
        return browser.post()
                .uri(address)
                .param("submission", UUID.randomUUID().toString())
                .param("version", "2")
                .param("debut", "2026-01-01")
                .param("fin", "2026-12-31")
                .param("techniciens", technicians)
                .param("gestionnaires", "2")
                .requestAttr(CurrentActor.class.getName(), KnownStructures.NADIA)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
