package fr.prevention.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ConflictTest {

    private static final Typed MINE = Typed.NOTHING
            .with("version", "7")
            .with("nom", "Marchand")
            .with("conflit", List.of("nom"))
            .with("leur.nom", "Vasseur");

    @Test
    void only_fields_that_differ_are_asked() {
        Conflict conflict = Conflict.between(
                Typed.NOTHING.with("nom", "Marchand").with("ville", "Lille"),
                Typed.NOTHING.with("nom", "Vasseur").with("ville", "Lille"),
                Map.of("nom", "Nom", "ville", "Ville"),
                UnaryOperator.identity(),
                "Paul Petit",
                Instant.EPOCH);

        assertThat(conflict.differences())
                .extracting(Conflict.Difference::field)
                .containsExactly("nom");
    }

    @Test
    void my_choice_keeps_what_i_typed() {
        Typed resolved = Conflict.resolved(MINE.with("conflit.nom", "mien"));

        assertThat(resolved.text("nom")).isEqualTo("Marchand");
        assertThat(resolved.version()).isEqualTo(7);
    }

    @Test
    void their_choice_takes_what_they_saved() {
        assertThat(Conflict.resolved(MINE.with("conflit.nom", "leur")).text("nom"))
                .isEqualTo("Vasseur");
    }

    @Test
    void their_choice_may_be_an_empty_field() {
        Typed emptied = MINE.without("leur.nom"::equals).with("conflit.nom", "leur");

        assertThat(Conflict.resolved(emptied).text("nom")).isEmpty();
    }

    @Test
    void a_form_with_a_choice_left_open_counts_as_outdated() {
        Typed resolved = Conflict.resolved(MINE);

        assertThat(resolved.version()).isZero();
        assertThat(resolved.text("nom")).isEqualTo("Marchand");
    }

    @Test
    void nothing_of_the_choice_itself_remains() {
        assertThat(Conflict.resolved(MINE.with("conflit.nom", "leur")).values()).containsOnlyKeys("version", "nom");
    }
}
