package fr.prevention.platform.french;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tests {@code ~} stands for a space that does not break. */
class TypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Retirer cette pièce jointe ?|Retirer cette pièce jointe~?",
                "Étape validée : pièce conservée|Étape validée~: pièce conservée",
                "« Menuiserie » ; oui !|«~Menuiserie~»~; oui~!",
                "Enregistré à 14 h 02|Enregistré à 14~h~02",
                "20 Mo au plus, 5 % de 3 kg|20~Mo au plus, 5~% de 3~kg",
                "Décret n° 12 du 3 mai|Décret n°~12 du 3 mai",
                "En 4 habitudes|En 4 habitudes",
                "Rien à changer|Rien à changer"
            })
    void a_line_never_breaks_before_what_belongs_to_the_word_before(String words, String set) {
        assertThat(Typography.of(words).replace('\u00a0', '~')).isEqualTo(set);
    }

    @Test
    void a_text_between_tags_is_set_and_escaped_and_a_field_keeps_what_was_typed() {
        StringOutput page = new StringOutput();
        FrenchHtml html = new FrenchHtml(page);

        html.setContext("p", null);
        html.writeUserContent("Qui ? <b>");
        html.setContext("textarea", null);
        html.writeUserContent(" Qui ?");
        html.setContext("input", "value");
        html.writeUserContent(" Qui ?");

        assertThat(page.toString()).isEqualTo("Qui\u00a0? &lt;b&gt; Qui ? Qui ?");
    }
}
