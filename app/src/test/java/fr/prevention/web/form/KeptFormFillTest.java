package fr.prevention.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.platform.drafts.KeptForm;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class KeptFormFillTest {

    @Test
    void every_kind_of_field_takes_what_was_typed() {
        Document page = filled(
                """
                <input name="nom" value="Avant"><textarea name="avis">Avant</textarea>
                <select name="pays"><option value="fr" selected>F</option><option value="be">B</option></select>
                <input type="radio" name="choix" value="a" checked><input type="radio" name="choix" value="b">
                <input type="checkbox" name="cases" value="1" checked><input type="checkbox" name="cases" value="2">
                """,
                Map.of(
                        "nom", List.of("\"L'été\" <b>"),
                        "avis", List.of("\n deux\nlignes</textarea>"),
                        "pays", List.of("be"),
                        "choix", List.of("b"),
                        "cases", List.of("2")));
        assertThat(page.expectFirst("[name=nom]").val()).isEqualTo("\"L'été\" <b>");
        assertThat(page.expectFirst("textarea").wholeText()).isEqualTo("\n deux\nlignes</textarea>");
        assertThat(page.select("option[selected]").eachAttr("value")).containsExactly("be");
        assertThat(page.select("[checked]").eachAttr("value")).containsExactly("b", "2");
        assertThat(page.select("[data-kept-list]")).isEmpty();
    }

    @Test
    void a_block_that_hangs_on_an_answer_appears_with_it() {
        Document page = filled("""
                <input type="radio" name="choix" value="OUI"><input type="radio" name="choix" value="NON" checked>
                <fieldset data-when="choix" data-values="OUI" hidden disabled><input name="detail"></fieldset>
                <fieldset data-when="choix" data-values="NON"><input name="raison"></fieldset>
                <details><textarea name="motif"></textarea></details>
                """, Map.of("choix", List.of("OUI"), "detail", List.of("x"), "motif", List.of("y")));
        assertThat(page.select("fieldset[hidden]").eachAttr("data-values")).containsExactly("NON");
        assertThat(page.expectFirst("[name=detail]").val()).isEqualTo("x");
        assertThat(page.expectFirst("details:not([data-kept-list])").hasAttr("open"))
                .isTrue();
    }

    @Test
    void secrets_files_and_tokens_are_left_alone() {
        Document page = filled(
                """
                <input type="hidden" name="_csrf" value="neuf"><input type="password" name="essai">
                <input type="file" name="piece"><button name="action" value="valider"></button>
                """,
                Map.of(
                        "_csrf",
                        List.of("vieux"),
                        "essai",
                        List.of("x"),
                        "piece",
                        List.of("y"),
                        "action",
                        List.of("z")));
        assertThat(page.expectFirst("[name=_csrf]").val()).isEqualTo("neuf");
        assertThat(page.expectFirst("[name=essai]").val()).isEmpty();
        assertThat(page.expectFirst("[name=piece]").val()).isEmpty();
        assertThat(page.expectFirst("button").val()).isEqualTo("valider");
    }

    @Test
    void what_finds_no_field_stays_in_the_list_of_the_page() {
        assertThat(filled("<input name=\"autre\">", Map.of("nom", List.of("Marchand")))
                        .select("[data-kept]")
                        .eachText())
                .containsExactly("Marchand");
    }

    @Test
    void a_page_without_the_form_keeps_the_whole_list() {
        String page =
                "<ul data-kept-list><li data-kept=\"nom\">Marchand</li></ul><form action=\"/autre\"><input name=\"nom\"></form>";
        Document shown = Jsoup.parse(KeptFormFill.fill(page, kept(Map.of("nom", List.of("Marchand")))));
        assertThat(shown.select("[data-kept]").eachText()).containsExactly("Marchand");
        assertThat(shown.expectFirst("input").val()).isEmpty();
    }

    private static Document filled(String controls, Map<String, List<String>> fields) {
        StringBuilder list = new StringBuilder("<details data-kept-list>");
        fields.forEach((name, values) -> list.append("<p data-kept=\"")
                .append(name)
                .append("\">")
                .append(values.getFirst().replace("<", "&lt;")));
        String page = "<!doctype html><body>" + list + "</details><form action=\"/ici\">" + controls + "</form>";
        return Jsoup.parse(KeptFormFill.fill(page, kept(fields)));
    }

    private static KeptForm kept(Map<String, List<String>> fields) {
        return new KeptForm(UUID.randomUUID(), "/page", "/ici", fields, List.of(), Instant.EPOCH);
    }
}
