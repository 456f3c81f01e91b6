package fr.prevention.partnerspace.domain.kind;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.partnerspace.Papers;
import fr.prevention.partnerspace.api.ContentProblem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RequestKindTest {

    @Test
    void good_answers_have_no_problem() {
        assertThat(Papers.c2s().problemsOf(Papers.answers())).isEmpty();
    }

    @Test
    void everything_wrong_is_told_at_once() {
        Map<String, String> answers = Map.of("Q1", "AUTRE", "Q2", "31/12/2026", "Q3", "PEUT-ETRE", "Q9", "x");

        assertThat(Papers.c2s().problemsOf(answers))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "Q1", ContentProblem.UNKNOWN_OPTION,
                        "Q2", ContentProblem.NOT_A_DATE,
                        "Q3", ContentProblem.UNKNOWN_OPTION,
                        "Q4", ContentProblem.MISSING,
                        "Q9", ContentProblem.UNKNOWN_QUESTION));
    }

    @Test
    void a_text_of_a_thousand_characters_is_the_longest() {
        assertThat(problemOfText("a".repeat(1000))).isNull();
        assertThat(problemOfText("a".repeat(1001))).isEqualTo(ContentProblem.TOO_LONG);
    }

    private static @Nullable ContentProblem problemOfText(String text) {
        Map<String, String> answers = new HashMap<>(Papers.answers());
        answers.put("Q4", text);
        return Papers.c2s().problemsOf(answers).get("Q4");
    }
}
