package fr.prevention.web.preventioncourse.review;

import static fr.prevention.web.preventioncourse.review.FundPeople.CLAIRE;
import static fr.prevention.web.preventioncourse.review.KnownCourse.E2;
import static fr.prevention.web.preventioncourse.review.KnownEstablishments.ELSEWHERE;
import static fr.prevention.web.preventioncourse.review.KnownEstablishments.MARAIS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.platform.security.CurrentActor;
import fr.prevention.preventioncourse.api.ApprovingBody;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.NotInThisStatus;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.TextMissing;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal.UnknownStep;
import fr.prevention.preventioncourse.api.StepReview.ApproveStep;
import fr.prevention.preventioncourse.api.StepReview.CommentStep;
import fr.prevention.preventioncourse.api.StepReview.RequestComplement;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.web.WebSlice;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

@WebMvcTest(StepReviewController.class)
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, FundEstablishments.class, KnownEstablishments.class, KnownCourse.class})
class StepReviewControllerTest {

    private static final String STEP = "/caisse/etablissements/" + MARAIS.value() + "/etapes/E2";
    private static final UUID SUBMISSION = FundPeople.id("one click");

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private KnownCourse course;

    @BeforeEach
    void a_complete_step_that_claire_may_approve() {
        course.reset();
    }

    @Test
    void shows_the_answers_in_words_and_only_of_questions_that_are_asked() {
        assertThat(text(open(STEP)))
                .contains("Oui, formée", "1er octobre 2026", "Nous avons &lt;b&gt;associé&lt;/b&gt; le CSE.")
                .doesNotContain("Pourquoi pas ?", "FORMEE");
    }

    @Test
    void shows_what_changed_since_the_last_review() {
        assertThat(text(open(STEP)))
                .contains("Changements depuis la dernière revue", "Avant", "Maintenant")
                .contains("Pièce ajoutée : attestation.pdf");
    }

    @Test
    void says_what_is_expected_next() {
        assertThat(text(open(STEP)))
                .contains("La caisse lit les réponses, puis valide l'étape ou demande un complément.");
    }

    @Test
    void knows_no_establishment_of_another_fund_and_no_step_that_does_not_exist() {
        assertThat(open("/caisse/etablissements/" + ELSEWHERE.value() + "/etapes/E2"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/caisse/etablissements/" + MARAIS.value() + "/etapes/E9"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/caisse/etablissements/" + MARAIS.value() + "/etapes/x"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open("/caisse/etablissements/1/etapes/E2")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comments_with_the_submission_of_the_form() {
        assertThat(send("commentaire", "commentaire", "Beau travail.")).hasRedirectedUrl(STEP);
        assertThat(course.commands).containsExactly(new CommentStep(SUBMISSION, MARAIS, E2, "Beau travail."));
    }

    @Test
    void approves_the_version_that_was_read() {
        assertThat(send("validation", "avis", "")).hasRedirectedUrl(STEP);
        assertThat(course.commands).containsExactly(new ApproveStep(SUBMISSION, MARAIS, E2, 7, ""));
    }

    @Test
    void asks_for_a_complement_with_its_reason() {
        assertThat(send("complement", "motif", "Joignez le plan signé.")).hasRedirectedUrl(STEP);
        assertThat(course.commands)
                .containsExactly(new RequestComplement(SUBMISSION, MARAIS, E2, 7, "Joignez le plan signé."));
    }

    @Test
    void says_who_will_read_the_reason() {
        assertThat(text(open(STEP)))
                .contains(
                        "Le motif sera envoyé par courriel au chef d'établissement, qui tient lui-même l'espace à jour.");
    }

    @Test
    void asks_for_the_reason_when_it_is_missing() {
        course.refusal = new TextMissing();
        MvcTestResult refused = send("complement", "motif", "");
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused)).contains("href=\"#motif\"", "Dites à l'établissement ce qui est attendu.");
    }

    @Test
    void keeps_what_was_written_when_the_step_changed_meanwhile() {
        course.refusal = new ChangedMeanwhile("Biscuiterie du Marais", Instant.parse("2026-11-23T07:30:00Z"));
        MvcTestResult refused = send("complement", "motif", "Joignez le plan signé.");
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(refused))
                .contains("modifiée par Biscuiterie du Marais le 23 novembre 2026 à 8 h 30")
                .contains("Joignez le plan signé.</textarea>");
    }

    @Test
    void shows_what_was_written_when_its_form_is_gone() {
        course.status = StepStatus.IN_PROGRESS;
        course.mayApprove = false;
        course.refusal = new NotInThisStatus(StepStatus.IN_PROGRESS);
        MvcTestResult refused = send("complement", "motif", "Joignez le plan signé.");
        assertThat(refused).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(refused))
                .contains("Votre texte n'a pas été envoyé", "Joignez le plan signé.", "n'est pas complète")
                .doesNotContain("name=\"motif\"");
    }

    @Test
    void shows_no_page_when_the_context_knows_no_such_step() {
        course.refusal = new UnknownStep();
        assertThat(send("commentaire", "commentaire", "Bonjour")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void wants_the_submission_that_the_form_made() {
        assertThat(browser.post()
                        .uri(STEP + "/commentaire")
                        .param("commentaire", "Bonjour")
                        .requestAttr(CurrentActor.class.getName(), CLAIRE))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(course.commands).isEmpty();
    }

    @Test
    void says_who_decides_to_those_who_do_not() {
        course.mayApprove = false;
        course.body = ApprovingBody.REGIONAL_PROJECT_GROUP;
        assertThat(text(open(STEP)))
                .contains("La validation revient au groupe projet TMS régional.", "name=\"commentaire\"")
                .doesNotContain("name=\"avis\"", "name=\"motif\"");
    }

    @Test
    void offers_to_reopen_an_approved_step_and_not_to_approve_it_again() {
        course.status = StepStatus.APPROVED;
        assertThat(text(open(STEP))).contains("Rouvrir l'étape").doesNotContain("name=\"avis\"");
    }

    @Test
    void offers_to_confirm_the_approval_of_a_step_that_was_modified_since() {
        course.status = StepStatus.APPROVED;
        course.modified = true;
        assertThat(text(open(STEP)))
                .contains("modifiée depuis la validation", "Confirmer la validation", "name=\"avis\"");
    }

    private MvcTestResult open(String address) {
        return browser.get()
                .uri(address)
                .requestAttr(CurrentActor.class.getName(), CLAIRE)
                .exchange();
    }

    private MvcTestResult send(String act, String field, String text) {
        return browser.post()
                .uri(STEP + "/" + act)
                .param("submission", SUBMISSION.toString())
                .param("version", "7")
                .param(field, text)
                .requestAttr(CurrentActor.class.getName(), CLAIRE)
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
