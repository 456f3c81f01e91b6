package fr.prevention.web.preventioncourse.review;

import static fr.prevention.web.preventioncourse.review.FundPeople.ANNE;
import static fr.prevention.web.preventioncourse.review.FundPeople.CLAIRE;
import static fr.prevention.web.preventioncourse.review.FundPeople.GILLES;
import static fr.prevention.web.preventioncourse.review.KnownPortfolio.followed;
import static fr.prevention.web.preventioncourse.review.KnownPortfolio.row;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.Actor;
import fr.prevention.platform.security.CurrentActor;
import fr.prevention.preventioncourse.api.PortfolioOverview.PortfolioQuery;
import fr.prevention.preventioncourse.api.PortfolioOverview.Sort;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.web.WebSlice;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(PortfolioController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, Territory.class, KnownTerritory.class, KnownPortfolio.class})
class PortfolioControllerTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownPortfolio portfolio;

    @BeforeEach
    void two_establishments_of_claire_and_one_of_gilles() {
        portfolio.reset(List.of(
                followed("Biscuiterie du Marais"),
                followed("Menuiserie Dubois"),
                row("Résidence Les Tilleuls", GILLES)));
    }

    @Test
    void opens_on_the_portfolio_of_the_officer() {
        assertThat(text(open(CLAIRE, "/caisse")))
                .contains("2 établissements", "Menuiserie Dubois", "900 102 518 00017")
                .doesNotContain("Résidence Les Tilleuls");
        assertThat(portfolio.queries.getFirst().officer()).isEqualTo(CLAIRE.account());
    }

    @Test
    void opens_on_the_whole_fund_for_an_officer_who_follows_nobody() {
        portfolio.reset(List.of(row("Résidence Les Tilleuls", GILLES)));
        assertThat(text(open(CLAIRE, "/caisse"))).contains("1 établissement", "Résidence Les Tilleuls");
    }

    @Test
    void opens_on_the_whole_fund_for_an_administrator() {
        assertThat(text(open(ANNE, "/caisse"))).contains("3 établissements");
        assertThat(portfolio.queries.getFirst().officer()).isNull();
    }

    @Test
    void asks_for_exactly_what_the_address_says() {
        open(
                CLAIRE,
                "/caisse?q=marais&preventeur=tous&departement=80&etape=E2&statut=COMPLETE&attente=oui&tri=-attente&taille=10&page=1");
        assertThat(portfolio.queries.getFirst())
                .isEqualTo(new PortfolioQuery(
                        "marais",
                        null,
                        false,
                        "80",
                        new StepCode("E2"),
                        StepStatus.COMPLETE,
                        true,
                        false,
                        Sort.WAITING_SINCE,
                        true,
                        1,
                        10));
    }

    @Test
    void finds_those_whose_profile_is_not_validated() {
        open(CLAIRE, "/caisse?statut=PROFIL");
        assertThat(portfolio.queries.getFirst().profileMissing()).isTrue();
        assertThat(portfolio.queries.getFirst().status()).isNull();
    }

    @Test
    void finds_what_no_officer_follows_and_says_so() {
        assertThat(text(open(ANNE, "/caisse?preventeur=aucun")))
                .contains("<option value=\"aucun\" selected>Sans préventeur</option>")
                .contains("href=\"/caisse?preventeur=tous\"");
        assertThat(portfolio.queries.getFirst().unassigned()).isTrue();
        assertThat(portfolio.queries.getFirst().officer()).isNull();
    }

    @Test
    void ignores_what_it_cannot_understand() {
        assertThat(open(CLAIRE, "/caisse?preventeur=x&etape=E99&statut=X&tri=x&taille=7&page=x"))
                .hasStatusOk();
        assertThat(portfolio.queries.getFirst())
                .isEqualTo(
                        new PortfolioQuery("", null, false, null, null, null, false, false, Sort.NAME, false, 1, 25));
    }

    @Test
    void removes_one_filter_with_its_chip_and_keeps_the_others() {
        assertThat(text(open(CLAIRE, "/caisse?q=Marais&departement=80&statut=COMPLETE")))
                .contains("Recherche : Marais", "Département : Somme", "État : Complète", "Mon portefeuille")
                .contains("href=\"/caisse?departement=80&amp;statut=COMPLETE\"")
                .contains("href=\"/caisse?q=Marais&amp;statut=COMPLETE\"")
                .contains("href=\"/caisse?q=Marais&amp;departement=80\"")
                .contains("href=\"/caisse?q=Marais&amp;departement=80&amp;statut=COMPLETE&amp;preventeur=tous\"")
                .contains("href=\"/caisse?preventeur=tous\"");
    }

    @Test
    void counts_what_awaits_a_decision_whatever_the_other_filters() {
        assertThat(text(open(CLAIRE, "/caisse?q=Menuiserie")))
                .contains("En attente de décision <span class=\"count\">2</span>");
    }

    @Test
    void says_the_state_of_each_step_in_words_and_leads_to_those_that_await() {
        String shown = text(open(CLAIRE, "/caisse?q=Marais"));
        String sheet = "/caisse/etablissements/" + FundPeople.id("Biscuiterie du Marais");
        assertThat(shown)
                .contains("E1<span> validée, modifiée depuis la validation</span>")
                .contains("E2<span> complète, en attente de décision</span>")
                .contains("href=\"" + sheet + "/etapes/E1\"", "href=\"" + sheet + "/etapes/E2\"")
                .doesNotContain("href=\"" + sheet + "/etapes/E3\"");
    }

    @Test
    void remembers_the_number_of_rows() {
        assertThat(open(CLAIRE, "/caisse?taille=50")).cookies().hasValue("taille", "50");
        open(CLAIRE, "/caisse", new Cookie("taille", "100"));
        assertThat(portfolio.queries.getLast().size()).isEqualTo(100);
    }

    @Test
    void leads_to_the_last_page_when_the_list_became_shorter() {
        assertThat(open(ANNE, "/caisse?q=e&taille=10&page=9")).hasRedirectedUrl("/caisse?q=e&taille=10");
    }

    @Test
    void says_what_to_do_when_a_filter_is_too_narrow() {
        assertThat(text(open(CLAIRE, "/caisse?q=introuvable")))
                .contains("Aucun établissement ne correspond", "Enlever le filtre");
    }

    @Test
    void says_when_nothing_is_followed_yet() {
        portfolio.reset(List.of());
        assertThat(text(open(ANNE, "/caisse"))).contains("Aucun établissement n'est encore suivi");
    }

    @Test
    void exports_exactly_what_is_filtered_without_working_formulas() {
        portfolio.reset(List.of(followed("=cmd|' /C calc'!A0"), row("Résidence Les Tilleuls", GILLES)));
        String file = text(open(CLAIRE, "/caisse/export?preventeur=moi&tri=-nom"));
        assertThat(file)
                .startsWith("\uFEFFSIRET;Établissement;")
                .contains("'=cmd|' /C calc'!A0;Abbeville;80;D;De 51 à 100;Claire Martin;01/09/2026;Validée;Complète")
                .doesNotContain("Tilleuls");
        assertThat(portfolio.queries.getFirst().descending()).isTrue();
    }

    @Test
    void stays_light_with_fifty_rows() {
        portfolio.reset(IntStream.range(0, 200)
                .mapToObj(number -> followed("Établissement de Picardie n° " + number))
                .toList());
        byte[] page = text(open(CLAIRE, "/caisse?taille=50")).getBytes(StandardCharsets.UTF_8);
        assertThat(page.length).isLessThan(60 * 1024);
    }

    private MvcTestResult open(Actor actor, String address, Cookie... cookies) {
        var request = browser.get().uri(address).requestAttr(CurrentActor.class.getName(), actor);
        return (cookies.length == 0 ? request : request.cookie(cookies)).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
