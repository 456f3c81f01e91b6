package fr.prevention.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void no_break_spaces_and_invisible_controls_alone_are_nothing() {
        assertThat(typed("\u00a0\u202f \u0085\t").text("objet")).isEmpty();
        assertThat(typed("\u00a0Une question\u00a0?\u00a0").text("objet")).isEqualTo("Une question\u00a0?");
    }

    @Test
    void a_text_is_measured_in_the_form_in_which_it_is_kept() {
        assertThat(typed("e\u0301tape").text("objet")).isEqualTo("étape");
        assertThat(typed("\u0958").text("objet")).hasSize(2);
    }

    @Test
    void line_ends_are_one_character() {
        assertThat(typed("a\r\nb").text("objet")).isEqualTo("a\nb");
    }

    private static Typed typed(String text) {
        return Typed.of(Map.of("objet", new String[] {text}));
    }
}
