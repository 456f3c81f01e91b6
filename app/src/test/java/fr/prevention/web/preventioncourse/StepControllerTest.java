package fr.prevention.web.preventioncourse;

import static fr.prevention.web.preventioncourse.BiscuitFactory.COMMITTED;
import static fr.prevention.web.preventioncourse.BiscuitFactory.COST;
import static fr.prevention.web.preventioncourse.BiscuitFactory.E1;
import static fr.prevention.web.preventioncourse.BiscuitFactory.FIGURES;
import static fr.prevention.web.preventioncourse.BiscuitFactory.LEADER;
import static fr.prevention.web.preventioncourse.BiscuitFactory.MARAIS;
import static fr.prevention.web.preventioncourse.BiscuitFactory.MONDAY;
import static fr.prevention.web.preventioncourse.BiscuitFactory.PARTNERS;
import static fr.prevention.web.preventioncourse.BiscuitFactory.RESOURCE;
import static fr.prevention.web.preventioncourse.BiscuitFactory.SINCE;
import static fr.prevention.web.preventioncourse.CompanyBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ProfileNotValidated;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.TimelineEntry;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.web.WebSlice;
import fr.prevention.web.form.DraftsInMemory;
import fr.prevention.web.form.Typed;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(StepController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({
    WebSlice.class,
    StepPages.class,
    StepDeposits.class,
    KnownStep.class,
    KnownReadings.class,
    FilesInMemory.class,
    DraftsInMemory.class
})
class StepControllerTest {

    private static final String STEP = "/entreprise/parcours/E1";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private KnownStep step;

    @Autowired
    private DraftsInMemory drafts;

    private final Map<String, List<String>> form = new TreeMap<>();

    @BeforeEach
    void an_untouched_step() {
        step.reset();
        type("version", "7");
    }

    @Test
    void reads_the_answer_of_each_type_of_question() {
        type("Q01", "OUI")
                .type("Q01.precision", "Signé en mars")
                .type("Q02", "2026-03-15")
                .type("Q03", "  Léa  ");
        type("Q04", "CSE", "AUTRE").type("Q04.precision", "Le club sécurité").type("Q06", "12 500,50 €");
        type("Q05.IND1.2023", "3")
                .type("Q05.IND1.2025", "1,5")
                .type("Q08", "FORMEE")
                .type("commentaire", "Bonjour");
        assertThat(send()).hasRedirectedUrl(STEP);
        assertThat(step.commands)
                .containsExactly(new SaveStep(
                        MARAIS,
                        E1,
                        7,
                        Map.of(
                                COMMITTED, new AnswerValue.YesNo(true, "Signé en mars"),
                                SINCE, new AnswerValue.Day(LocalDate.of(2026, 3, 15)),
                                LEADER, new AnswerValue.Text("Léa"),
                                PARTNERS, new AnswerValue.Choices(Set.of("CSE", "AUTRE"), "Le club sécurité"),
                                FIGURES,
                                        new AnswerValue.Indicators(Map.of(
                                                "IND1",
                                                Map.of(2023, new BigDecimal("3"), 2025, new BigDecimal("1.5")))),
                                COST, new AnswerValue.Number(new BigDecimal("12500.50")),
                                RESOURCE, new AnswerValue.Choice("FORMEE")),
                        "Bonjour"));
    }

    @Test
    void saves_a_step_half_answered_and_leaves_the_rest_unanswered() {
        type("Q01", "NON")
                .type("Q01.precision", "oubliée")
                .type("Q04", "")
                .type("Q02", "")
                .type("Q08", "");
        assertThat(send()).hasRedirectedUrl(STEP);
        assertThat(step.commands)
                .containsExactly(new SaveStep(MARAIS, E1, 7, Map.of(COMMITTED, new AnswerValue.YesNo(false, "")), ""));
    }

    @Test
    void tells_all_that_is_wrong_at_once_and_keeps_what_was_typed() {
        step.problems = Map.of(
                SINCE, AnswerProblem.IN_THE_FUTURE,
                LEADER, AnswerProblem.TOO_LONG,
                PARTNERS, AnswerProblem.EXCLUSIVE_OPTION_COMBINED,
                FIGURES, AnswerProblem.WRONG_TYPE,
                COST, AnswerProblem.WRONG_TYPE,
                RESOURCE, AnswerProblem.UNKNOWN_OPTION);
        type("Q01", "OUI")
                .type("Q02", "2030-01-01")
                .type("Q03", "x".repeat(201))
                .type("Q04", "CSE", "AUCUN");
        type("Q05.IND1.2024", "beaucoup").type("Q06", "cher").type("Q08", "PEUT_ETRE");
        MvcTestResult refused = send();
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused))
                .contains("6 points sont à corriger", "<title>Erreur :")
                .containsSubsequence(
                        "href=\"#Q02\">Question 2. Cette date est dans le futur",
                        "href=\"#Q03\">Question 3. Ce texte est trop long : 200 caractères au plus, vous en avez saisi 201",
                        "href=\"#Q04\">Question 4. « Personne » ne peut pas être coché",
                        "href=\"#Q05.IND1.2024\">Question 5. Ce n'est pas un nombre. Exemple : 4",
                        "href=\"#Q06\">Question 6. Cette réponse n'est pas un nombre. Exemple : 12 500,50",
                        "href=\"#Q08\">Question 8. Choisissez l'une des réponses proposées.")
                .contains("value=\"beaucoup\"", "value=\"cher\"", "value=\"2030-01-01\"");
        assertThat(step.commands).isEmpty();
    }

    @Test
    void tells_under_the_answer_that_hides_it_that_a_question_is_no_longer_asked() {
        step.problems = Map.of(SINCE, AnswerProblem.HIDDEN_QUESTION);
        type("Q01", "NON").type("Q02", "2026-03-15");
        assertThat(text(send()))
                .contains("href=\"#Q01\">Question 1. Avec cette réponse, la question 2 n'est plus posée");
    }

    @Test
    void names_the_years_of_the_table_when_another_is_sent() {
        step.problems = Map.of(FIGURES, AnswerProblem.UNKNOWN_YEAR);
        type("Q05.IND1.1999", "3");
        assertThat(text(send())).contains("href=\"#Q05\">Question 5. Le tableau porte sur les années 2023 à 2025");
    }

    @Test
    void shows_both_values_when_someone_else_saved_meanwhile() {
        step.answers = Map.of(SINCE, new AnswerValue.Day(LocalDate.of(2026, 1, 1)));
        step.version = 9;
        step.refusal = new ChangedMeanwhile("Paul Petit", Instant.parse("2026-11-23T07:30:00Z"));
        type("Q02", "2026-03-15");
        MvcTestResult conflict = send();
        assertThat(conflict).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(conflict))
                .contains("modifiée par Paul Petit le 23 novembre 2026 à 8 h 30")
                .contains("2. À quelle date ?", "15 mars 2026", "1er janvier 2026")
                .contains("name=\"leur.Q02\" value=\"2026-01-01\"", "name=\"version\" value=\"9\"");
    }

    @Test
    void saves_the_value_of_the_other_when_it_is_preferred() {
        type("Q03", "Léa").type("conflit", "Q03").type("conflit.Q03", "leur").type("leur.Q03", "Paul");
        send();
        assertThat(step.commands)
                .containsExactly(new SaveStep(MARAIS, E1, 7, Map.of(LEADER, new AnswerValue.Text("Paul")), ""));
    }

    @Test
    void takes_up_what_was_left_unsaved_and_forgets_it_once_saved() {
        drafts.leave("etape-E1", new Typed(Map.of("Q03", List.of("Lé"), "fichier.Q05", List.of("{}"))));
        assertThat(text(new CompanyBrowser(pages).open(STEP)))
                .contains("Lé</textarea>", "Votre saisie du 22 novembre 2026 à 16 h 04");
        type("Q03", "Léa");
        send();
        assertThat(drafts.holds("etape-E1")).isFalse();
    }

    @Test
    void lets_the_step_be_read_and_not_saved_before_the_profile_is_validated() {
        step.profileValidated = false;
        assertThat(text(new CompanyBrowser(pages).open(STEP)))
                .contains("Le parcours s'ouvre quand votre profil est validé", "/entreprise/profil")
                .contains("Nom du pilote")
                .doesNotContain(">Enregistrer</button>", "type=\"file\"");
        step.refusal = new ProfileNotValidated();
        assertThat(send()).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void shows_why_the_fund_asks_for_a_complement() {
        step.status = StepStatus.TO_COMPLETE;
        step.timeline = List.of(
                new TimelineEntry(TimelineKind.RETURNED, MONDAY, "Gilles Lemaire", "Ancien motif"),
                new TimelineEntry(TimelineKind.RETURNED, MONDAY, "Claire Martin", "Joignez le plan signé."));
        assertThat(text(new CompanyBrowser(pages).open(STEP)))
                .contains("Complément demandé par Claire Martin le 16 novembre 2026", "Joignez le plan signé.");
    }

    @Test
    void hides_what_is_not_asked_and_shows_documents_help_and_limits() {
        String page = text(new CompanyBrowser(pages).open(STEP));
        assertThat(page)
                .containsPattern("id=\"question-Q02\"[^>]*data-when=\"Q01\" data-values=\"OUI\" hidden disabled")
                .contains("max=\"2026-11-23\"", "20 Mo au plus par fichier", "accept=\".pdf,")
                .contains("href=\"/entreprise/documentation/GUIDE_ENGAGEMENT\"", "data-exclusive=\"AUCUN\"")
                .contains("aria-label=\"Maladies, année 2024\"");
    }

    @Test
    void knows_no_other_step() {
        assertThat(new CompanyBrowser(pages).open("/entreprise/parcours/E9")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(new CompanyBrowser(pages).open("/entreprise/parcours/x")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private StepControllerTest type(String field, String... values) {
        form.put(field, List.of(values));
        return this;
    }

    private MvcTestResult send() {
        return new CompanyBrowser(pages).send(STEP, form);
    }
}
