package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Courses;
import fr.prevention.ground.Door;
import fr.prevention.ground.Firm;
import fr.prevention.ground.Form;
import fr.prevention.ground.Papers;
import fr.prevention.ground.Records;
import fr.prevention.ground.Town;
import fr.prevention.ground.Visitor;
import fr.prevention.ground.WholePortal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are not taken, and names that are. */
@WholePortal
class BadFileJourneyIT {

    private static final int TOO_LARGE = 21 * 1024 * 1024;

    @Autowired
    private Town town;

    @Autowired
    private Courses courses;

    @Autowired
    private Door door;

    @Autowired
    private Records records;

    static Stream<Arguments> filesNotTaken() {
        byte[] pdf = Papers.pdf("Vrai");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                Arguments.of("Vide.pdf", new byte[0], "ce fichier est vide"),
                Arguments.of("Gros.pdf", Arrays.copyOf(pdf, TOO_LARGE), "dépasse 20"),
                Arguments.of("Programme.exe", new byte[] {'M', 'Z', 0, 1}, "ce type de fichier n'est pas accepté"),
                Arguments.of("Page.html", script, "ce type de fichier n'est pas accepté"),
                Arguments.of("Dessin.svg", script, "ce type de fichier n'est pas accepté"),
                Arguments.of("Sans extension", pdf, "ce type de fichier n'est pas accepté"),
                Arguments.of("Déguisé.pdf", script, "son contenu n'est pas celui d'un fichier"),
                Arguments.of("Image.png", pdf, "son contenu n'est pas celui d'un fichier"),
                Arguments.of("Coupé.pdf", Arrays.copyOf(pdf, pdf.length / 2), "n'a pas été déposé"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesNotTaken")
    void a_step_refuses_the_file_and_keeps_what_was_typed(String name, byte[] content, String words) {
        Firm firm = town.open("Plasturgie du Vimeu");
        Form form = step(firm).with("Q03", "À garder");
        Map<String, String> before = records.fingerprint();
        Answer answer = form.withFile("fichier.Q05", name, content).send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("fichier.Q05");
        assertThat(answer.page().select(".error-summary").text()).contains("« " + name + " »", words);
        assertThat(answer.page().expectFirst("[name=Q03]").val()).isEqualTo("À garder");
        assertThat(records.fingerprint()).isEqualTo(before);
        Answer alone = form.withFile("fichier.Q05", name, content).sendTo("/entreprise/parcours/E1/pieces/Q05");
        assertThat(alone.status()).isLessThan(500);
        assertThat(records.fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("filesNotTaken")
    void a_replacement_refuses_the_file_and_keeps_the_document(String name, byte[] content, String words) {
        Firm firm = town.open("Pépinières de Thiérache");
        step(firm).withFile("fichier.Q05", "Avant.pdf", Papers.pdf("Avant")).send();
        Visitor visitor = door.signedIn(firm.siret());
        Form form = visitor.get(documents(visitor)
                        .page()
                        .expectFirst("a[href*=/remplacer]")
                        .attr("href"))
                .form("main form");
        Map<String, String> before = records.fingerprint();
        Answer answer = form.withFile("fichier", name, content).send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains(words);
        assertThat(records.fingerprint()).isEqualTo(before);
        assertThat(form.send().faults()).containsExactly("fichier");
    }

    @Test
    void a_file_is_kept_under_its_question_even_when_an_answer_is_refused() {
        Firm firm = town.open("Tissage de la Lys");
        Answer answer = step(firm)
                .with("Q06", "douze")
                .withFile("fichier.Q05", "Tableau.pdf", Papers.pdf("Tableau"))
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.faults()).containsExactly("Q06");
        assertThat(answer.page().select("#pieces-Q05").text()).contains("Tableau.pdf");
        Answer again = answer.form(".step-form").with("Q06", "12").send();
        assertThat(again.status()).isEqualTo(302);
        assertThat(documents(door.signedIn(firm.siret()))
                        .page()
                        .select("main a[download]")
                        .eachText())
                .containsExactly("Tableau.pdf");
    }

    @Test
    void a_refused_file_and_every_refused_answer_are_told_at_once() {
        Firm firm = town.open("Filature de la Deûle");
        Answer answer = step(firm)
                .with("Q01", "OUI")
                .with("Q02", "2099-01-01")
                .with("Q06", "-1")
                .withFile("fichier.Q05", "Vide.pdf", new byte[0])
                .send();
        assertThat(answer.faults()).containsExactly("Q02", "fichier.Q05", "Q06");
    }

    @Test
    void a_question_that_takes_no_document_says_so() {
        Firm firm = town.open("Ganterie de la Nièvre");
        Visitor visitor = door.signedIn(firm.siret());
        Answer answer = courses.page(visitor, "E4")
                .form(".step-form")
                .withFile("fichier.Q22", "Tableau.pdf", Papers.pdf("Tableau"))
                .send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("n'attend pas de pièce jointe");
        assertThat(documents(visitor).page().select("main a[download]")).isEmpty();
    }

    @Test
    void a_long_name_with_accents_and_quotes_comes_back_as_it_was() {
        Firm firm = town.open("Blanchisserie du Nord");
        String name = "é".repeat(125) + "x.pdf";
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSize(255);
        Answer saved = step(firm)
                .withFile("fichier.Q05", name, Papers.pdf("long"))
                .withFile("fichier.Q01", "L'état « zéro » n°1.pdf", Papers.pdf("quotes"))
                .send();
        assertThat(saved.status()).isEqualTo(302);
        Visitor visitor = door.signedIn(firm.siret());
        assertThat(documents(visitor).page().select("main a[download]").eachText())
                .containsExactlyInAnyOrder(name, "L'état « zéro » n°1.pdf");
        for (var link : documents(visitor).page().select("main a[download]")) {
            Answer file = visitor.get(link.attr("href"));
            assertThat(file.header("Content-Disposition"))
                    .startsWith("attachment;")
                    .contains("filename*=UTF-8''");
            assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(file.header("Content-Security-Policy")).contains("sandbox");
            assertThat(file.bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void a_name_with_folders_loses_them() {
        Firm firm = town.open("Bâtiment Hainaut Rénovation");
        Form form = step(firm);
        form.withFile("fichier.Q05", "../../etc/passwd.pdf", Papers.pdf("unix"))
                .withFile("fichier.Q01", "C:\\\\Users\\\\moi\\\\plan.pdf", Papers.pdf("windows"))
                .send();
        assertThat(documents(door.signedIn(firm.siret()))
                        .page()
                        .select("main a[download]")
                        .eachText())
                .containsExactlyInAnyOrder("passwd.pdf", "plan.pdf");
    }

    @Test
    void a_question_that_has_all_its_documents_takes_no_other() {
        Firm firm = town.open("Résidence Les Tilleuls");
        Form five = step(firm);
        for (int file = 1; file <= 6; file++) {
            five = five.withFile("fichier.Q05", file + ".pdf", Papers.pdf("Tableau " + file));
        }
        Answer answer = five.send();
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select(".error-summary").text()).contains("5 au plus");
        assertThat(documents(door.signedIn(firm.siret())).page().select("main a[download]"))
                .hasSize(5);
    }

    private Form step(Firm firm) {
        return courses.page(door.signedIn(firm.siret()), "E1").form(".step-form");
    }

    private static Answer documents(Visitor visitor) {
        return visitor.get("/entreprise/pieces-jointes");
    }
}
