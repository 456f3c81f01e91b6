package fr.prevention.preventioncourse.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.api.AnswerValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerJsonTest {

    static Stream<AnswerValue> answers() {
        return Stream.of(
                new AnswerValue.YesNo(true, "Absentéisme"),
                new AnswerValue.Choice("FORMEE"),
                new AnswerValue.Choices(Set.of("CSE", "AUTRE"), "Le club \"sécurité\""),
                new AnswerValue.Text("Deux lignes\net des « guillemets » 🚚"),
                new AnswerValue.Number(new BigDecimal("999999999.99")),
                new AnswerValue.Day(LocalDate.of(2026, 3, 2)),
                Filling.indicators(Filling.YEARS));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_comes_back_as_it_was(AnswerValue answer) {
        assertThat(AnswerJson.of(AnswerJson.column(answer))).isEqualTo(answer);
    }
}
