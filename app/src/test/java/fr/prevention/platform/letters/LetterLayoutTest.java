package fr.prevention.platform.letters;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.platform.settings.PortalSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterLayoutTest {

    private final PortalSettings settings =
            new PortalSettings(Path.of("home"), URI.create("https://portail.example/"), false);
    private final LetterLayout layout = new LetterLayout(settings);

    private final Letter letter = new Letter(
            "Un complément est demandé",
            "Bonjour,",
            List.of("Claire Martin vous demande un complément :"),
            "Il manque <le compte rendu>\n& la photo.",
            List.of("E1 : validée", "E2 : à compléter"),
            List.of("Complétez l’étape.", "Merci."),
            "Ouvrir l’étape",
            settings.page("/entreprise"));

    @Test
    void lays_words_out_as_a_person_would_type_them() {
        assertThat(layout.text(letter)).isEqualTo("""
                Bonjour,

                Claire Martin vous demande un complément :

                > Il manque <le compte rendu>
                > & la photo.

                - E1 : validée
                - E2 : à compléter

                Complétez l’étape.

                Merci.

                Ouvrir l’étape : https://portail.example/entreprise

                Bien à vous,
                le Portail Prévention
                https://portail.example/
                """);
    }

    @Test
    void escapes_in_html_whatever_people_typed() {
        assertThat(layout.html(letter))
                .contains("Il manque &lt;le compte rendu&gt;<br>")
                .contains("&amp; la photo.<br>")
                .contains("<a href=\"https://portail.example/entreprise\"><b>Ouvrir l’étape</b></a>")
                .contains("<li>E2\u00a0: à compléter</li>")
                .doesNotContain("style=");
    }
}
