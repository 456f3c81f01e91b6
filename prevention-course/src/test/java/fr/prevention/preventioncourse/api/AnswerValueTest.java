package fr.prevention.preventioncourse.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnswerValueTest {

    @Test
    void a_text_loses_what_browsers_and_copies_add() {
        assertThat(new AnswerValue.Text(" Atelier\r\nemballage\u0000\u200B \n").text())
                .isEqualTo("Atelier\nemballage\u200B");
    }

    @Test
    void a_half_character_that_no_database_keeps_is_dropped() {
        assertThat(new AnswerValue.Text("Quai \uD83D nord").text()).isEqualTo("Quai  nord");
        assertThat(new AnswerValue.Text("Quai \uD83D\uDE9A nord").text()).isEqualTo("Quai \uD83D\uDE9A nord");
    }

    @Test
    void equal_numbers_are_equal_answers_however_they_are_written() {
        assertThat(number("12.50")).isEqualTo(number("12.5")).isEqualTo(number("012.500"));
        assertThat(number("100").value()).isEqualTo(new BigDecimal("100"));
        assertThat(number("1E+30000").value().precision()).isEqualTo(1);
    }

    @Test
    void choices_are_equal_in_any_order() {
        assertThat(new AnswerValue.Choices(Set.of("CSE", "SPST"), ""))
                .isEqualTo(new AnswerValue.Choices(Set.of("SPST", "CSE"), " "));
    }

    @Test
    void what_says_nothing_is_empty_and_a_no_says_something() {
        assertThat(new AnswerValue.Text(" \n ").isEmpty()).isTrue();
        assertThat(new AnswerValue.Choice(" ").isEmpty()).isTrue();
        assertThat(new AnswerValue.Choices(Set.of(), "").isEmpty()).isTrue();
        assertThat(new AnswerValue.Indicators(Map.of("IND1", Map.of())).isEmpty())
                .isTrue();
        assertThat(new AnswerValue.YesNo(false, "").isEmpty()).isFalse();
        assertThat(number("0").isEmpty()).isFalse();
    }

    private static AnswerValue.Number number(String typed) {
        return new AnswerValue.Number(new BigDecimal(typed));
    }
}
