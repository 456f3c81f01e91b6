package fr.prevention.preventioncourse.domain.questionnaire;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E2;
import static fr.prevention.preventioncourse.Filling.E3;
import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.NO;
import static fr.prevention.preventioncourse.Filling.YEARS;
import static fr.prevention.preventioncourse.Filling.YES;
import static fr.prevention.preventioncourse.Filling.question;
import static fr.prevention.preventioncourse.api.AnswerProblem.EXCLUSIVE_OPTION_COMBINED;
import static fr.prevention.preventioncourse.api.AnswerProblem.HIDDEN_QUESTION;
import static fr.prevention.preventioncourse.api.AnswerProblem.IN_THE_FUTURE;
import static fr.prevention.preventioncourse.api.AnswerProblem.NEGATIVE;
import static fr.prevention.preventioncourse.api.AnswerProblem.TOO_LARGE;
import static fr.prevention.preventioncourse.api.AnswerProblem.TOO_LONG;
import static fr.prevention.preventioncourse.api.AnswerProblem.TOO_MANY_DECIMALS;
import static fr.prevention.preventioncourse.api.AnswerProblem.TOO_SMALL;
import static fr.prevention.preventioncourse.api.AnswerProblem.UNKNOWN_INDICATOR;
import static fr.prevention.preventioncourse.api.AnswerProblem.UNKNOWN_OPTION;
import static fr.prevention.preventioncourse.api.AnswerProblem.UNKNOWN_QUESTION;
import static fr.prevention.preventioncourse.api.AnswerProblem.UNKNOWN_YEAR;
import static fr.prevention.preventioncourse.api.AnswerProblem.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void a_whole_step_has_no_problem() {
        assertThat(problems(E1, Filling.wholeStep1())).isEmpty();
    }

    @Test
    void says_every_problem_at_once() {
        Map<QuestionCode, AnswerValue> answers = Map.of(
                question("Q01"),
                NO,
                question("Q02"),
                day(TODAY),
                question("Q03"),
                new AnswerValue.Text("a".repeat(201)),
                question("Q99"),
                YES,
                question("Q07"),
                new AnswerValue.Text("oui"));

        assertThat(problems(E1, answers))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        question("Q02"), HIDDEN_QUESTION,
                        question("Q03"), TOO_LONG,
                        question("Q99"), UNKNOWN_QUESTION,
                        question("Q07"), WRONG_TYPE));
    }

    @Test
    void a_question_of_another_step_is_unknown_here() {
        assertThat(only(E1, "Q22", YES)).isEqualTo(UNKNOWN_QUESTION);
    }

    @Test
    void a_commitment_is_not_made_in_the_future_but_a_training_may_end_there() {
        LocalDate tomorrow = TODAY.plusDays(1);
        Map<QuestionCode, AnswerValue> commitment = Map.of(question("Q01"), YES, question("Q02"), day(tomorrow));
        Map<QuestionCode, AnswerValue> training =
                Map.of(question("Q08"), new AnswerValue.Choice("INSCRITE"), question("Q09"), day(tomorrow));

        assertThat(problems(E1, commitment)).containsEntry(question("Q02"), IN_THE_FUTURE);
        assertThat(problems(E2, training)).isEmpty();
    }

    @Test
    void a_day_out_of_this_age_is_a_typing_error() {
        AnswerValue trained = new AnswerValue.Choice("FORMEE");

        assertThat(problems(E2, Map.of(question("Q08"), trained, question("Q09"), day(LocalDate.of(206, 3, 1)))))
                .containsEntry(question("Q09"), TOO_SMALL);
        assertThat(problems(E2, Map.of(question("Q08"), trained, question("Q09"), day(LocalDate.of(20266, 3, 1)))))
                .containsEntry(question("Q09"), TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"0,TOO_SMALL", "10000,TOO_LARGE", "1.5,TOO_MANY_DECIMALS", "-3,TOO_SMALL", "1E+400,TOO_LARGE"})
    void the_number_of_priorities_is_whole_and_at_least_one(String typed, AnswerProblem problem) {
        assertThat(only(E2, "Q12", new AnswerValue.Number(new BigDecimal(typed))))
                .isEqualTo(problem);
    }

    @Test
    void an_amount_has_two_decimals_and_a_reasonable_size() {
        assertThat(problems(E1, Map.of(question("Q06"), new AnswerValue.Number(new BigDecimal("12450.90")))))
                .isEmpty();
        assertThat(only(E1, "Q06", new AnswerValue.Number(new BigDecimal("0.001"))))
                .isEqualTo(TOO_MANY_DECIMALS);
        assertThat(only(E1, "Q06", new AnswerValue.Number(new BigDecimal("1000000000"))))
                .isEqualTo(TOO_LARGE);
    }

    @Test
    void options_are_those_of_the_question() {
        assertThat(only(E2, "Q08", new AnswerValue.Choice("PEUT_ETRE"))).isEqualTo(UNKNOWN_OPTION);
        assertThat(only(E4, "Q23", new AnswerValue.Choices(Set.of("CSE", "CHSCT"), "")))
                .isEqualTo(UNKNOWN_OPTION);
    }

    @Test
    void none_of_these_excludes_the_others() {
        Map<QuestionCode, AnswerValue> answers =
                Map.of(question("Q18"), YES, question("Q20"), new AnswerValue.Choices(Set.of("AUCUN", "DUERP"), ""));

        assertThat(problems(E3, answers)).containsEntry(question("Q20"), EXCLUSIVE_OPTION_COMBINED);
    }

    @Test
    void a_precision_has_its_limit() {
        assertThat(only(E4, "Q22", new AnswerValue.YesNo(true, "a".repeat(501))))
                .isEqualTo(TOO_LONG);
    }

    @Test
    void a_table_holds_known_indicators_of_the_years_of_the_course() {
        assertThat(only(E1, "Q05", cell("IND9", 2024, "1"))).isEqualTo(UNKNOWN_INDICATOR);
        assertThat(only(E1, "Q05", cell("IND1", 2026, "1"))).isEqualTo(UNKNOWN_YEAR);
        assertThat(only(E1, "Q05", cell("IND1", 2024, "-1"))).isEqualTo(NEGATIVE);
        assertThat(only(E1, "Q05", cell("IND1", 2024, "0.001"))).isEqualTo(TOO_MANY_DECIMALS);
        assertThat(only(E1, "Q05", cell("IND1", 2024, "1E+12"))).isEqualTo(TOO_LARGE);
        assertThat(problems(E1, Map.of(question("Q05"), cell("IND1", 2024, "0"))))
                .isEmpty();
    }

    @Test
    void a_question_answered_by_documents_takes_no_value() {
        assertThat(problems(
                        E3,
                        Map.of(
                                question("Q14"),
                                new AnswerValue.Choice("OUI"),
                                question("Q15"),
                                new AnswerValue.Text("Voir le rapport"))))
                .containsEntry(question("Q15"), WRONG_TYPE);
    }

    private static AnswerValue cell(String indicator, int year, String value) {
        return new AnswerValue.Indicators(Map.of(indicator, Map.of(year, new BigDecimal(value))));
    }

    private static AnswerValue day(LocalDate day) {
        return new AnswerValue.Day(day);
    }

    private static @Nullable AnswerProblem only(StepCode step, String code, AnswerValue answer) {
        return problems(step, Map.of(question(code), answer)).get(question(code));
    }

    private static Map<QuestionCode, AnswerProblem> problems(StepCode step, Map<QuestionCode, AnswerValue> answers) {
        return TmsPros.step(step).problems(answers, TODAY, List.copyOf(YEARS));
    }
}
