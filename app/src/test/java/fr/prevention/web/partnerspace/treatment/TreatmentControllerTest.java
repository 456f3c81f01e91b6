package fr.prevention.web.partnerspace.treatment;

import static fr.prevention.web.partnerspace.treatment.KnownRequests.ELSEWHERE;
import static fr.prevention.web.partnerspace.treatment.KnownRequests.LUC;
import static fr.prevention.web.partnerspace.treatment.KnownRequests.NADIA;
import static fr.prevention.web.partnerspace.treatment.KnownRequests.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.Actor;
import fr.prevention.partnerspace.api.KindSettings;
import fr.prevention.partnerspace.api.PartnerRefusal;
import fr.prevention.partnerspace.api.PartnerRefusal.OfRequest;
import fr.prevention.partnerspace.api.RequestOverview.InCharge;
import fr.prevention.partnerspace.api.RequestOverview.RequestQuery;
import fr.prevention.partnerspace.api.RequestStatus;
import fr.prevention.partnerspace.api.RequestTreatment.AskMore;
import fr.prevention.partnerspace.api.RequestTreatment.AssignRequest;
import fr.prevention.partnerspace.api.RequestTreatment.CloseRequest;
import fr.prevention.partnerspace.api.RequestTreatment.Ending;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.web.WebSlice;
import fr.prevention.web.partnerspace.request.RequestDepartments;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

@WebMvcTest({TreatmentController.class, InboxController.class, FiguresController.class, KindSettingsController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, KnownRequests.class, TreatmentPages.class, NewRequests.class, RequestDepartments.class})
class TreatmentControllerTest {

    private static final String INBOX = "/organisme/demandes";
    private static final String SHEET = INBOX + "/" + REQUEST.value();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownRequests requests;

    @BeforeEach
    void nothing_done_yet() {
        requests.reset();
    }

    @Test
    void shows_the_request_with_its_delay_in_words_and_escapes_what_was_typed() {
        MvcTestResult shown = open(NADIA, SHEET);

        assertThat(shown).hasStatusOk();
        assertThat(text(shown))
                .contains("ODS-2026-000123", "En retard de 3 jours", "Les Paniers Solidaires", "33 – Gironde")
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert(1)")
                .doesNotContain("Prendre en charge");
    }

    @Test
    void every_page_counts_the_new_requests_in_the_menu_with_words() {
        requests.waiting = 3;

        assertThat(text(open(NADIA, SHEET)))
                .contains(">3</span>", "3 nouvelles demandes attendent d'être prises en charge");
    }

    @Test
    void no_figure_stands_in_the_menu_when_nothing_waits() {
        assertThat(text(open(NADIA, SHEET))).doesNotContain("menu-count", "nouvelle demande");
    }

    @Test
    void offers_a_colleague_to_take_it_over() {
        assertThat(text(open(LUC, SHEET))).contains("Prendre en charge");
    }

    @Test
    void a_request_of_another_body_does_not_exist() {
        assertThat(open(ELSEWHERE, SHEET)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(NADIA, INBOX + "/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(NADIA, INBOX + "/nimporte-quoi")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void gives_the_request_to_oneself() {
        assertThat(post(LUC, "/attribution", "agent", "moi")).hasRedirectedUrl(SHEET);
        assertThat(requests.acts)
                .singleElement()
                .isInstanceOfSatisfying(
                        AssignRequest.class,
                        assigned -> assertThat(assigned.agent()).isEqualTo(LUC.account()));
    }

    @Test
    void asks_for_more_on_the_version_that_was_read() {
        assertThat(post(NADIA, "/complement", "question", " Quels jours ? ")).hasRedirectedUrl(SHEET);
        assertThat(requests.acts).singleElement().isInstanceOfSatisfying(AskMore.class, asked -> {
            assertThat(asked.question()).isEqualTo("Quels jours ?");
            assertThat(asked.version()).isEqualTo(4);
        });
    }

    @Test
    void closes_as_refused_with_a_reason() {
        assertThat(post(NADIA, "/cloture", "decision", "refusee", "motif", "Déjà suivie."))
                .hasRedirectedUrl(SHEET);
        assertThat(requests.acts).singleElement().isInstanceOfSatisfying(CloseRequest.class, closed -> {
            assertThat(closed.ending()).isEqualTo(Ending.REFUSED);
            assertThat(closed.reason()).isEqualTo("Déjà suivie.");
        });
    }

    @Test
    void a_closing_without_decision_keeps_the_reason_typed() {
        MvcTestResult refused = post(NADIA, "/cloture", "motif", "Déjà suivie.");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Choisissez si la demande est traitée ou refusée.", "Déjà suivie.");
        assertThat(requests.acts).isEmpty();
    }

    @Test
    void who_was_slower_is_told_who_was_faster_and_keeps_the_text() {
        requests.refusal = new OfRequest.RequestChangedMeanwhile("Luc Fabre", Instant.parse("2026-11-23T07:50:00Z"));
        MvcTestResult refused = post(NADIA, "/complement", "question", "Quels jours ?");

        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(refused)).contains("Luc Fabre a modifié cette demande le 23 novembre 2026", "Quels jours ?");
    }

    @Test
    void an_empty_question_is_asked_for_beside_its_field() {
        requests.refusal = new PartnerRefusal.TextMissing();
        MvcTestResult refused = post(NADIA, "/complement", "question", "");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("href=\"#question\"", "Écrivez ce qui manque.");
    }

    @Test
    void a_closed_request_offers_no_act() {
        requests.status = RequestStatus.DONE;

        assertThat(text(open(NADIA, SHEET)))
                .contains("Terminée le 02/11/2026", "Les données personnelles seront effacées le 2 novembre 2027.")
                .doesNotContain("/cloture", "/attribution", "/message");
    }

    @Test
    void the_address_of_the_inbox_is_the_view() {
        MvcTestResult shown = open(NADIA, INBOX + "?statut=EN_COURS&agent=moi&retard=oui&tri=-envoi&q=lefevre");

        assertThat(shown).hasStatusOk();
        RequestQuery asked = Objects.requireNonNull(requests.asked);
        assertThat(asked.openOnly()).isTrue();
        assertThat(asked.lateOnly()).isTrue();
        assertThat(asked.descending()).isTrue();
        assertThat(asked.inCharge()).isEqualTo(new InCharge.Agent(NADIA.account()));
        assertThat(text(shown))
                .contains("Recherche\u00a0: lefevre", "Agent\u00a0: Moi", "1 demande", "En retard de 3 jours");
    }

    @Test
    void the_export_holds_what_is_filtered_and_no_formula() {
        requests.person = "=CMD()";
        MvcTestResult sent = open(NADIA, INBOX + "/export?type=C2S");

        assertThat(Objects.requireNonNull(requests.asked).kind()).isNotNull();
        assertThat(sent).hasStatusOk();
        assertThat(text(sent))
                .contains("ODS-2026-000123;Complémentaire santé solidaire;En cours d'instruction")
                .contains(";'=CMD() Jeanne;");
    }

    @Test
    void figures_are_drawn_and_told_in_a_table() {
        MvcTestResult shown = open(NADIA, INBOX + "/chiffres");

        assertThat(shown).hasStatusOk();
        assertThat(text(shown))
                .contains("<svg class=\"chart\"", "du 1er janvier 2026 au 23 novembre 2026", "<td>12</td>");
        assertThat(text(open(NADIA, INBOX + "/chiffres/export")))
                .contains("Par structure;Complémentaire santé solidaire;4;1;1;2;1;0;2;12");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_told() {
        MvcTestResult refused = open(NADIA, INBOX + "/chiffres?du=2026-10-01&au=2026-09-01");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("La fin de la période vient avant son début.");
    }

    @Test
    void a_kind_is_switched_off_and_its_delay_changed() {
        MvcTestResult saved = browser.post()
                .uri(INBOX + "/types/C2S")
                .param("delai-C2S", "15")
                .param("conservation-C2S", "12")
                .param("version", "0")
                .requestAttr(CurrentActor.class.getName(), NADIA)
                .exchange();

        assertThat(saved).hasRedirectedUrl(INBOX + "/types");
        assertThat(requests.acts).containsExactly(new KindSettings(false, 15, 12, 0));
    }

    @Test
    void a_delay_out_of_range_is_told_and_kept() {
        MvcTestResult refused = browser.post()
                .uri(INBOX + "/types/C2S")
                .param("delai-C2S", "366")
                .param("conservation-C2S", "12")
                .requestAttr(CurrentActor.class.getName(), NADIA)
                .exchange();

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Indiquez un nombre entier de 1 à 365.", "value=\"366\"");
    }

    private MvcTestResult open(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(CurrentActor.class.getName(), actor)
                .exchange();
    }

    private MvcTestResult post(Actor actor, String act, String... fields) {
        var sending = browser.post()
                .uri(SHEET + act)
                .param("submission", UUID.randomUUID().toString())
                .param("version", "4")
                .requestAttr(CurrentActor.class.getName(), actor);
        for (int field = 0; field < fields.length; field += 2) {
            sending = sending.param(fields[field], fields[field + 1]);
        }
        return sending.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
