package fr.prevention.web.preventioncourse;

import static fr.prevention.web.preventioncourse.BiscuitFactory.E1;
import static fr.prevention.web.preventioncourse.BiscuitFactory.FIGURES;
import static fr.prevention.web.preventioncourse.BiscuitFactory.MARAIS;
import static fr.prevention.web.preventioncourse.BiscuitFactory.PLAN;
import static fr.prevention.web.preventioncourse.CompanyBrowser.file;
import static fr.prevention.web.preventioncourse.CompanyBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepDocuments.AttachDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReuseDocument;
import fr.prevention.web.WebSlice;
import fr.prevention.web.form.DraftsInMemory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class StepFilesControllerTest {

    private static final String STEP = "/entreprise/parcours/E1";

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private KnownStep step;

    private final Map<String, List<String>> form = new TreeMap<>();

    @BeforeEach
    void an_untouched_step() {
        step.reset();
        type("version", "7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vide.pdf    | ''              | ce fichier est vide
            gros.pdf    | %PDF too large  | ce fichier dépasse 20 Mo
            virus.exe   | MZ              | ce type de fichier n'est pas accepté
            faux.pdf    | MZ              | son contenu n'est pas celui d'un fichier PDF
            coupe.pdf   | %PDF damaged    | ce fichier est abîmé ou protégé par un mot de passe
            """)
    void keeps_the_text_when_a_file_is_refused(String name, String content, String words) {
        type("Q03", "Léa Roussel").type("commentaire", "Merci");
        MvcTestResult refused = new CompanyBrowser(pages).send(STEP, form, file("fichier.Q05", name, content));
        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(refused))
                .contains("href=\"#fichier.Q05\">« " + name + " » n'a pas été déposé : " + words)
                .contains("Léa Roussel</textarea>", "Merci</textarea>", "name=\"version\" value=\"7\"");
        assertThat(step.commands).isEmpty();
    }

    @Test
    void saves_the_answers_then_places_the_files_then_lets_the_step_be_complete() {
        type("Q03", "Léa").type("depot.Q05", "page 1");
        MvcTestResult saved = new CompanyBrowser(pages)
                .send(STEP, form, file("fichier.Q05", "tableau.pdf", FilesInMemory.GOOD), file("fichier.Q15", "", ""));
        assertThat(saved).hasRedirectedUrl(STEP);
        assertThat(step.commands).hasSize(3);
        assertThat(step.commands.get(0)).isInstanceOf(SaveStep.class).isEqualTo(step.commands.get(2));
        assertThat(step.commands.get(1)).isInstanceOfSatisfying(AttachDocument.class, attached -> {
            assertThat(attached.question()).isEqualTo(FIGURES);
            assertThat(attached.file().fileName()).isEqualTo("tableau.pdf");
        });
    }

    @Test
    void gives_the_same_submission_to_the_same_file_sent_twice_by_a_page() {
        type("depot.Q05", "page 1");
        CompanyBrowser browser = new CompanyBrowser(pages);
        browser.send(STEP, form, file("fichier.Q05", "tableau.pdf", FilesInMemory.GOOD));
        browser.send(STEP, form, file("fichier.Q05", "tableau.pdf", FilesInMemory.GOOD));
        assertThat(step.commands.stream()
                        .filter(AttachDocument.class::isInstance)
                        .map(attached -> ((AttachDocument) attached).submission())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void uses_a_document_of_the_course_once_more() {
        step.documents = List.of(BiscuitFactory.document("plan.pdf", FIGURES));
        type("reprise.Q15", step.documents.getFirst().id().value().toString());
        assertThat(send()).hasRedirectedUrl(STEP);
        assertThat(step.commands)
                .contains(new ReuseDocument(
                        MARAIS, E1, PLAN, step.documents.getFirst().id()));
    }

    @ParameterizedTest
    @CsvSource({"7f3b9a52-0000-4000-8000-000000000001", "1-1-1-1-1", "n'importe quoi"})
    void knows_no_document_of_others_and_changes_nothing(String document) {
        type("reprise.Q15", document).type("Q03", "Léa");
        assertThat(send()).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(step.commands).isEmpty();
    }

    private StepFilesControllerTest type(String field, String... values) {
        form.put(field, List.of(values));
        return this;
    }

    private MvcTestResult send() {
        return new CompanyBrowser(pages).send(STEP, form);
    }
}
