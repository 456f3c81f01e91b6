package fr.prevention.web.preventioncourse;

import static fr.prevention.web.preventioncourse.CompanyBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.web.WebSlice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest({CourseController.class, LibraryController.class, NewsController.class, HelpController.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, KnownStep.class, KnownReadings.class, KnownReadings.Help.class})
class ReadingControllersTest {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private KnownStep step;

    @BeforeEach
    void a_course_in_progress() {
        step.reset();
    }

    @Test
    void shows_each_step_with_its_state_its_progress_and_what_to_do() {
        step.status = StepStatus.TO_COMPLETE;
        assertThat(page("/entreprise/parcours"))
                .contains(
                        "En quoi suis-je concerné ?",
                        "Étape 1 – Mobiliser",
                        "À compléter",
                        "7 réponses et pièces sur 9")
                .contains("Modifiée le 16 novembre 2026", "Compléter")
                .contains("L'ordre conseillé va de l'étape 1 à l'étape 4");
        step.status = StepStatus.APPROVED;
        assertThat(page("/entreprise/parcours")).contains("Validée", "modifiée depuis la validation", "Consulter");
    }

    @Test
    void says_that_the_course_opens_with_the_profile() {
        step.profileValidated = false;
        assertThat(page("/entreprise/parcours"))
                .contains("Le parcours s'ouvre quand votre profil est validé", "Lire les questions")
                .doesNotContain("Continuer");
    }

    @Test
    void shows_the_library_by_step_in_both_spaces() {
        assertThat(page("/entreprise/documentation"))
                .containsSubsequence("Étape 1", "Exemple d'engagement de direction", "Pour aller plus loin", "Lectures")
                .contains("/entreprise/documentation/GUIDE_ENGAGEMENT");
        assertThat(page("/caisse/documentation")).contains("/caisse/documentation/GUIDE_ENGAGEMENT");
    }

    @Test
    void renders_texts_with_their_tables_and_never_their_tags() {
        assertThat(page("/entreprise/documentation/GUIDE_ENGAGEMENT"))
                .contains("<td>2025</td>", "&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
        assertThat(page("/caisse/actualites/webinaire")).contains("<strong>11 h</strong>", "21 janvier 2027");
    }

    @Test
    void knows_no_other_text() {
        CompanyBrowser browser = new CompanyBrowser(pages);
        assertThat(browser.open("/entreprise/documentation/RIEN")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.open("/entreprise/actualites/rien")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void lists_the_news() {
        assertThat(page("/entreprise/actualites"))
                .contains("Un webinaire en janvier", "Publié le 16 novembre 2026", "/entreprise/actualites/webinaire");
    }

    @Test
    void finds_an_answer_by_words_without_their_accents() {
        assertThat(page("/entreprise/aide")).contains("Mes documents", "Me connecter");
        assertThat(page("/entreprise/aide?q=DEPOSER parcourir"))
                .contains("1 réponse trouvée", "Comment déposer un document ?")
                .doesNotContain("Ma session a expiré");
        assertThat(page("/entreprise/aide?q=zzz")).contains("Aucune réponse ne contient ces mots");
        assertThat(page("/entreprise/aide?q=<b>")).contains("value=\"&lt;b");
    }

    private String page(String address) {
        return text(new CompanyBrowser(pages).open(address));
    }
}
