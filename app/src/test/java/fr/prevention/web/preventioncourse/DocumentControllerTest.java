package fr.prevention.web.preventioncourse;

import static fr.prevention.web.preventioncourse.BiscuitFactory.E1;
import static fr.prevention.web.preventioncourse.BiscuitFactory.FIGURES;
import static fr.prevention.web.preventioncourse.BiscuitFactory.LEA;
import static fr.prevention.web.preventioncourse.BiscuitFactory.MARAIS;
import static fr.prevention.web.preventioncourse.CompanyBrowser.file;
import static fr.prevention.web.preventioncourse.CompanyBrowser.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.platform.security.CurrentActor;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import fr.prevention.preventioncourse.api.StepDocuments.AttachDocument;
import fr.prevention.preventioncourse.api.StepDocuments.RemoveDocument;
import fr.prevention.preventioncourse.api.StepDocuments.ReplaceDocument;
import fr.prevention.web.WebSlice;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({DocumentController.class, ReplacementController.class, DownloadController.class, AttachmentController.class
})
@AutoConfigureMockMvc(addFilters = false)
@Import({WebSlice.class, StepPages.class, StepDeposits.class, KnownStep.class, KnownReadings.class, FilesInMemory.class
})
class DocumentControllerTest {

    private static final String LIST = "/entreprise/pieces-jointes";
    private static final DocumentView.Use IN_APPROVED_STEP =
            new DocumentView.Use(new StepCode("E2"), new QuestionCode("Q10"), true);

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private KnownStep step;

    @Autowired
    private FilesInMemory files;

    private final DocumentView document = BiscuitFactory.document("Tableau.pdf", FIGURES);

    @BeforeEach
    void one_document() {
        step.reset();
        step.documents = List.of(document);
    }

    @Test
    void lists_every_document_with_where_it_serves_and_what_may_be_done() {
        assertThat(text(open(LIST)))
                .contains("Tableau.pdf", "2 Ko", "Étape 1, question 5", "16/11/2026", "Léa Roussel")
                .contains("/entreprise/parcours/E1#question-Q05", at("/remplacer"), at("/retirer?etape=E1"));
    }

    @Test
    void keeps_the_documents_of_an_approved_step() {
        step.documents = List.of(BiscuitFactory.document("Tableau.pdf", List.of(IN_APPROVED_STEP)));
        assertThat(text(open(LIST)))
                .contains("Étape validée : pièce conservée")
                .doesNotContain("/retirer", "/remplacer");
        assertThat(open(at("/remplacer"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(open(at("/retirer?etape=E2&question=Q10"))).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void frees_a_document_in_the_open_step_while_an_approved_one_keeps_it() {
        step.documents = List.of(BiscuitFactory.document(
                "Tableau.pdf", List.of(new DocumentView.Use(E1, FIGURES, false), IN_APPROVED_STEP)));
        assertThat(text(open(LIST)))
                .contains("Étape validée : pièce conservée", at("/remplacer"), at("/retirer?etape=E1"))
                .doesNotContain("/retirer?etape=E2");
        assertThat(open(at("/retirer?etape=E1&question=Q05"))).hasStatusOk();
        assertThat(open(at("/retirer?etape=E2&question=Q10"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(open(at("/remplacer")))).contains("elle garde le fichier actuel");
    }

    @Test
    void says_what_to_do_when_there_is_no_document() {
        step.documents = List.of();
        assertThat(text(open(LIST))).contains("Aucun document pour le moment", "Aller à mon parcours");
    }

    @Test
    void asks_before_taking_a_document_away() {
        assertThat(text(open(at("/retirer?etape=E1&question=Q05&retour=/entreprise/parcours/E1"))))
                .contains("« Tableau.pdf »", "elle disparaîtra de votre parcours", ">OUI<", ">NON<")
                .contains("href=\"/entreprise/parcours/E1\"");
        assertThat(open(at("/retirer?etape=E1&question=Q01"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(step.commands).isEmpty();
    }

    @Test
    void takes_a_document_away_and_goes_back_where_one_was_and_never_elsewhere() {
        RemoveDocument removal = new RemoveDocument(MARAIS, E1, FIGURES, document.id());
        assertThat(send(at("/retirer"), "/entreprise/parcours/E1")).hasRedirectedUrl("/entreprise/parcours/E1");
        assertThat(send(at("/retirer"), "https://ailleurs.example")).hasRedirectedUrl(LIST);
        assertThat(step.commands).containsExactly(removal, removal);
    }

    @Test
    void puts_another_file_in_place_of_a_document() {
        MvcTestResult replaced = new CompanyBrowser(pages)
                .send(at("/remplacer"), Map.of(), file("fichier", "Nouveau.pdf", FilesInMemory.GOOD));
        assertThat(replaced).hasRedirectedUrl(LIST);
        assertThat(step.commands).singleElement().isInstanceOfSatisfying(ReplaceDocument.class, command -> {
            assertThat(command.document()).isEqualTo(document.id());
            assertThat(command.file().fileName()).isEqualTo("Nouveau.pdf");
        });
    }

    @Test
    void says_why_the_other_file_is_not_taken() {
        CompanyBrowser browser = new CompanyBrowser(pages);
        assertThat(text(browser.send(at("/remplacer"), Map.of())))
                .contains("Choisissez le fichier qui remplacera le document.");
        assertThat(text(browser.send(at("/remplacer"), Map.of(), file("fichier", "faux.pdf", FilesInMemory.DISGUISED))))
                .contains("« faux.pdf » n'a pas été déposé");
        assertThat(step.commands).isEmpty();
    }

    @Test
    void deposits_a_file_as_soon_as_it_is_chosen_and_gives_the_block_back() {
        MvcTestResult block = new CompanyBrowser(pages)
                .sendInPlace(
                        "/entreprise/parcours/E1/pieces/Q05",
                        Map.of("depot.Q05", List.of("page 1")),
                        file("fichier.Q05", "tableau.pdf", FilesInMemory.GOOD));
        assertThat(text(block))
                .contains("id=\"pieces-Q05\"", "La pièce jointe est déposée.", "hx-swap-oob")
                .doesNotContain("<html");
        assertThat(step.commands).singleElement().isInstanceOf(AttachDocument.class);
    }

    @Test
    void says_in_the_block_why_a_file_is_refused() {
        MvcTestResult block = new CompanyBrowser(pages)
                .sendInPlace("/entreprise/parcours/E1/pieces/Q05", Map.of(), file("fichier.Q05", "vide.pdf", ""));
        assertThat(text(block)).contains("« vide.pdf » n'a pas été déposé : ce fichier est vide");
        assertThat(step.commands).isEmpty();
    }

    @Test
    void takes_no_file_for_a_question_that_wants_none() {
        assertThat(new CompanyBrowser(pages).sendInPlace("/entreprise/parcours/E1/pieces/Q03", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "État des lieux – été 2026.pdf",
                "Le \"plan\" d'actions ; version 2.pdf",
                "a%20b\\c.pdf",
                "日本語の非常に長い名前.pdf"
            })
    void hands_a_document_out_under_its_name(String name) {
        MvcTestResult download = download(name);
        assertThat(download).hasStatusOk().hasContentType("application/pdf");
        String header = disposition(download);
        assertThat(header).startsWith("attachment;").doesNotContain("\r", "\n");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo(name);
    }

    @Test
    void hands_a_document_out_under_the_longest_of_names() {
        String name = "é".repeat(251) + ".pdf";
        assertThat(ContentDisposition.parse(disposition(download(name))).getFilename())
                .isEqualTo(name);
    }

    @Test
    void hands_a_document_out_as_a_file_that_no_browser_opens_in_the_portal() {
        MvcTestResult download = download("Tableau.pdf");
        assertThat(download)
                .hasHeader("Content-Security-Policy", "sandbox; default-src 'none'")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Length", "2048");
        assertThat(text(download)).isEqualTo(FilesInMemory.GOOD);
    }

    @Test
    void knows_no_document_of_others() {
        String foreign = BiscuitFactory.id("a document of others").toString();
        for (String address : List.of(
                "/entreprise/pieces/" + foreign,
                "/caisse/pieces/" + foreign,
                "/entreprise/pieces/1-1-1-1-1",
                LIST + "/" + foreign + "/retirer?etape=E1&question=Q05",
                LIST + "/" + foreign + "/remplacer")) {
            assertThat(open(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    private MvcTestResult download(String name) {
        DocumentView named = BiscuitFactory.document(name, FIGURES);
        step.documents = List.of(named);
        files.files.put(named.fileKey(), FilesInMemory.GOOD.getBytes(StandardCharsets.UTF_8));
        return open("/entreprise/pieces/" + named.id().value());
    }

    private static String disposition(MvcTestResult download) {
        return Objects.requireNonNull(download.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION));
    }

    private String at(String act) {
        return LIST + "/" + document.id().value() + act;
    }

    private MvcTestResult open(String address) {
        return new CompanyBrowser(pages).open(address);
    }

    private MvcTestResult send(String address, String back) {
        return pages.post()
                .uri(address)
                .param("etape", "E1")
                .param("question", "Q05")
                .param("retour", back)
                .requestAttr(CurrentActor.class.getName(), LEA)
                .exchange();
    }
}
