package fr.prevention.web.preventioncourse.review;

import static fr.prevention.web.preventioncourse.review.FundPeople.ANNE;
import static fr.prevention.web.preventioncourse.review.FundPeople.CLAIRE;
import static fr.prevention.web.preventioncourse.review.KnownEstablishments.ELSEWHERE;
import static fr.prevention.web.preventioncourse.review.KnownEstablishments.MARAIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.preventioncourse.api.PortfolioAssignment.AssignOfficer;
import fr.prevention.web.WebSlice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({EstablishmentSheetController.class, ReceivedMessagesController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({
    WebSlice.class,
    FundEstablishments.class,
    Territory.class,
    KnownTerritory.class,
    KnownEstablishments.class,
    KnownCourse.class,
    KnownPortfolio.class
})
class EstablishmentSheetControllerTest {

    private static final String SHEET = "/caisse/etablissements/" + MARAIS.value();

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownPortfolio portfolio;

    @BeforeEach
    void nobody_was_assigned_yet() {
        portfolio.reset(List.of());
    }

    @Test
    void shows_the_establishment_and_its_steps() {
        assertThat(text(open(CLAIRE, SHEET)))
                .contains("900 102 518 00017", "86 salariés (de 51 à 100)", "Profil validé le 1er septembre 2026")
                .contains("Examiner l'étape", "href=\"" + SHEET + "/etapes/E2\"")
                .contains("D – Services", "href=\"" + SHEET + "/messages\"", "3 messages reçus.");
    }

    @Test
    void knows_no_establishment_of_another_fund() {
        assertThat(open(CLAIRE, "/caisse/etablissements/" + ELSEWHERE.value())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(CLAIRE, "/caisse/etablissements/unknown")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void shows_what_the_establishment_wrote_to_its_own_fund_only() {
        assertThat(text(open(CLAIRE, SHEET + "/messages")))
                .contains("Visite de l'atelier", "Pouvez-vous venir &lt;jeudi&gt; ?", "Isabelle Marchand");
        assertThat(open(CLAIRE, "/caisse/etablissements/" + ELSEWHERE.value() + "/messages"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void lets_only_an_administrator_choose_the_officer() {
        assertThat(text(open(CLAIRE, SHEET))).doesNotContain("name=\"preventeur\"");
        assertThat(text(open(ANNE, SHEET))).contains("name=\"preventeur\"");
    }

    @Test
    void puts_an_officer_in_charge() {
        assertThat(choose(CLAIRE.account().value().toString())).hasRedirectedUrl(SHEET);
        assertThat(portfolio.assigned)
                .containsExactly(new AssignOfficer(MARAIS, CLAIRE.account(), CLAIRE.displayName()));
    }

    @Test
    void refuses_somebody_who_is_no_officer_of_the_fund() {
        MvcTestResult refused = choose(ANNE.account().value().toString());
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("Cette personne n'est pas préventeur de votre caisse.");
        assertThat(portfolio.assigned).isEmpty();
    }

    private MvcTestResult choose(String officer) {
        return browser.post()
                .uri(SHEET + "/preventeur")
                .param("preventeur", officer)
                .requestAttr(CurrentActor.class.getName(), ANNE)
                .exchange();
    }

    private MvcTestResult open(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(CurrentActor.class.getName(), actor)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
