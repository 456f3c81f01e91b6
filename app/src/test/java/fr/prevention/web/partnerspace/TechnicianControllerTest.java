package fr.prevention.web.partnerspace;

import static fr.prevention.web.partnerspace.KnownTechnicians.GIRONDE;
import static fr.prevention.web.partnerspace.KnownTechnicians.MARYSE;
import static fr.prevention.web.partnerspace.KnownTechnicians.PANIERS;
import static fr.prevention.web.partnerspace.KnownTechnicians.PAUL;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.api.AgreementState;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.Places;
import fr.prevention.partnerspace.api.TechnicianAccounts.ChangeTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.CreateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.DeactivateTechnician;
import fr.prevention.partnerspace.api.TechnicianAccounts.ReactivateTechnician;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.web.WebSlice;
import java.nio.charset.StandardCharsets;
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
    TechnicianController.class,
    TechnicianDoorController.class,
    SelectionController.class,
    PartnerHomeController.class
})
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, Workplaces.class, NewTechnicians.class, KnownTechnicians.class, FreshAccounts.class})
class TechnicianControllerTest {

    private static final String LIST = "/partenaires/comptes";
    private static final String SHEET = LIST + "/" + MARYSE.value();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownTechnicians technicians;

    @Autowired
    private FreshAccounts accounts;

    @BeforeEach
    void nothing_done_yet() {
        technicians.reset();
        accounts.discarded.clear();
    }

    @Test
    void lists_the_technicians_and_locks_the_switch_of_the_last_active_one() {
        assertThat(text(open(LIST)))
                .contains("Madame PICHON Maryse", "1 comptes actifs sur 3", "Dernier compte actif")
                .contains("href=\"/partenaires/comptes/nouveau\"")
                .doesNotContain(SHEET + "/inactiver");
    }

    @Test
    void at_the_limit_the_button_gives_way_to_an_explanation() {
        technicians.places = new Places(3, 3);

        assertThat(text(open(LIST)))
                .contains("Seuls les comptes actifs comptent.")
                .doesNotContain("href=\"/partenaires/comptes/nouveau\"");
        assertThat(open(LIST + "/nouveau")).hasRedirectedUrl(LIST);
    }

    @Test
    void beyond_the_limit_it_says_how_many_must_go_first_and_never_seven_of_five() {
        technicians.places = new Places(7, 5);

        assertThat(text(open(LIST)))
                .contains("CPAM GIRONDE : 5 au plus. La structure en a 7", "inactivez-en d'abord 3")
                .doesNotContain("7 comptes actifs sur 5", "href=\"/partenaires/comptes/nouveau\"");
    }

    @Test
    void a_technician_is_created_under_the_agreement_of_the_chosen_body() {
        assertThat(post(LIST + "/nouveau", "Zola", "Bénévole")).hasRedirectedUrl(LIST);
        assertThat(technicians.acts).singleElement().isInstanceOfSatisfying(CreateTechnician.class, created -> {
            assertThat(created.body()).isEqualTo(GIRONDE);
            assertThat(created.structure()).isEqualTo(PANIERS);
            assertThat(created.login()).isEqualTo("m.zola");
        });
    }

    @Test
    void an_account_that_the_agreement_has_no_place_for_is_taken_back() {
        technicians.refusal = new PartnerRefusal.TechnicianLimitReached(3);
        MvcTestResult refused = post(LIST + "/nouveau", "Zola", "Bénévole");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("La convention prévoit 3 comptes actifs au maximum", "value=\"Zola\"");
        assertThat(accounts.discarded).hasSize(1);
    }

    @Test
    void what_is_wrong_is_told_all_at_once_and_nothing_is_asked() {
        MvcTestResult refused = post(LIST + "/nouveau", "Zola2", "f".repeat(21));

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused))
                .contains("href=\"#nom-patronymique\"", "href=\"#fonction\"", "value=\"Zola2\"")
                .doesNotContain("href=\"#prenom\"");
        assertThat(technicians.acts).isEmpty();
    }

    @Test
    void a_sheet_shows_its_history_with_the_reasons_as_text() {
        assertThat(text(open(SHEET + "/modifier")))
                .contains("Identifiant : m.pichon", "value=\"Juriste\"", "Historique du compte")
                .contains("&lt;b&gt;Fin&lt;/b&gt; de mission", "par Ana COSTA")
                .doesNotContain("<b>Fin</b>");
    }

    @Test
    void a_change_is_kept_on_the_version_that_was_read() {
        assertThat(post(SHEET + "/modifier", "Pichon", "Médiatrice")).hasRedirectedUrl(LIST);
        assertThat(technicians.acts).singleElement().isInstanceOfSatisfying(ChangeTechnician.class, changed -> {
            assertThat(changed.version()).isEqualTo(2);
            assertThat(changed.person()).isEqualTo(KnownTechnicians.maryse("Médiatrice"));
        });
    }

    @Test
    void who_is_slower_is_shown_both_values_and_the_version_to_save_on() {
        technicians.refusal = new PartnerRefusal.ChangedMeanwhile();
        MvcTestResult refused = post(SHEET + "/modifier", "Pichon", "Médiatrice");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused))
                .contains("Cette fiche a été modifiée par Ana COSTA", "conflit.fonction", "Médiatrice", "Juriste")
                .contains("name=\"version\" value=\"4\"")
                .doesNotContain("conflit.prenom");
    }

    @Test
    void the_switch_asks_first_and_keeps_the_reason_typed_when_it_is_refused() {
        assertThat(text(open(SHEET + "/inactiver")))
                .contains("Êtes-vous sûr de vouloir inactiver ce compte ?", "OUI", "NON");
        assertThat(technicians.acts).isEmpty();
        technicians.refusal = new PartnerRefusal.LastActiveTechnician();
        MvcTestResult refused = answer(SHEET + "/inactiver", "motif", "Fin de mission");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("dernier compte actif de la structure", "Fin de mission");
        technicians.refusal = null;
        assertThat(answer(SHEET + "/inactiver", "motif", "Fin de mission")).hasRedirectedUrl(LIST);
        assertThat(technicians.acts).containsExactly(new DeactivateTechnician(GIRONDE, MARYSE, "Fin de mission"));
    }

    @Test
    void a_return_needs_a_reason() {
        assertThat(text(open(SHEET + "/reactiver"))).contains("Êtes-vous sûr de vouloir réactiver ce compte ?");
        MvcTestResult refused = answer(SHEET + "/reactiver/motif", "motif", " ");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("href=\"#motif\"", "Précisez le motif.");
        assertThat(answer(SHEET + "/reactiver/motif", "motif", "Retour")).hasRedirectedUrl(LIST);
        assertThat(technicians.acts).containsExactly(new ReactivateTechnician(GIRONDE, MARYSE, "Retour"));
    }

    @Test
    void a_technician_of_others_does_not_exist() {
        assertThat(open(LIST + "/" + UUID.randomUUID() + "/modifier")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(LIST + "/" + UUID.randomUUID() + "/inactiver")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_choice_of_a_body_names_what_is_special_and_refuses_to_be_left_out() {
        technicians.state = AgreementState.ENDING;
        assertThat(text(open("/partenaires/organisme")))
                .contains(
                        "Sélectionner un organisme", "CPAM GIRONDE * (il reste 19 jours", "CPAM DORDOGNE (à partir du");
        MvcTestResult refused = answer("/partenaires/organisme", "organisme", "");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Sélectionnez un organisme dans la liste");
        assertThat(answer("/partenaires/organisme", "organisme", "CPAM-GIRONDE"))
                .hasRedirectedUrl("/partenaires/organisme/alerte");
        assertThat(text(open("/partenaires/organisme/alerte"))).contains("Continuer", "12 décembre 2026");
    }

    @Test
    void whoever_works_on_a_body_whose_agreement_has_ended_is_led_to_the_choice() {
        technicians.ended = true;

        assertThat(open(LIST)).hasRedirectedUrl("/partenaires/organisme?fin=CPAM-GIRONDE");
        assertThat(text(open("/partenaires/organisme?fin=CPAM-GIRONDE")))
                .contains("CPAM GIRONDE a pris fin", "Aucun organisme à sélectionner");
    }

    private MvcTestResult open(String address) {
        return browser.get()
                .uri(address)
                .sessionAttr("organisme." + PANIERS.value(), GIRONDE.value())
                .requestAttr(CurrentActor.class.getName(), PAUL)
                .exchange();
    }

    private MvcTestResult post(String address, String name, String jobTitle) {
        return browser.post()
                .uri(address)
                .param("submission", UUID.randomUUID().toString())
                .param("version", "2")
                .param("civilite", "MADAME")
                .param("nom-patronymique", name)
                .param("prenom", "Maryse")
                .param("fonction", jobTitle)
                .param("telephone", "0700000000")
                .param("courriel", "maryse@paniers.example")
                .sessionAttr("organisme." + PANIERS.value(), GIRONDE.value())
                .requestAttr(CurrentActor.class.getName(), PAUL)
                .exchange();
    }

    private MvcTestResult answer(String address, String field, String value) {
        return browser.post()
                .uri(address)
                .param(field, value)
                .sessionAttr("organisme." + PANIERS.value(), GIRONDE.value())
                .requestAttr(CurrentActor.class.getName(), PAUL)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
