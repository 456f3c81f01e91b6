package fr.prevention.preventioncourse.domain.questionnaire;

import static fr.prevention.preventioncourse.Filling.E1;
import static fr.prevention.preventioncourse.Filling.E2;
import static fr.prevention.preventioncourse.Filling.E3;
import static fr.prevention.preventioncourse.Filling.E4;
import static fr.prevention.preventioncourse.Filling.NO;
import static fr.prevention.preventioncourse.Filling.YES;
import static fr.prevention.preventioncourse.Filling.question;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.preventioncourse.Filling;
import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.StepCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepDefinitionTest {

    @Test
    void the_date_of_the_commitment_is_asked_only_after_a_yes() {
        assertThat(asked(E1, Map.of(question("Q01"), YES))).contains(question("Q02"));
        assertThat(asked(E1, Map.of(question("Q01"), NO))).doesNotContain(question("Q02"));
        assertThat(asked(E1, Map.of())).doesNotContain(question("Q02"));
    }

    @ParameterizedTest
    @CsvSource({"FORMEE,true", "INSCRITE,true", "EXTERNE,false", "NON,false"})
    void the_end_of_the_training_is_asked_when_there_is_one(String choice, boolean wanted) {
        assertThat(asked(E2, Map.of(question("Q08"), new AnswerValue.Choice(choice)))
                        .contains(question("Q09")))
                .isEqualTo(wanted);
    }

    @Test
    void the_diagnosis_is_wanted_as_a_document_once_it_is_done() {
        Completeness done = complete(E3, Map.of(question("Q14"), new AnswerValue.Choice("OUI")));
        Completeness ongoing = complete(E3, Map.of(question("Q14"), new AnswerValue.Choice("EN_COURS")));

        assertThat(done.missingDocuments()).containsExactly(question("Q15"));
        assertThat(done.missingAnswers()).doesNotContain(question("Q15")).contains(question("Q16"));
        assertThat(ongoing.missingDocuments()).isEmpty();
        assertThat(ongoing.missingAnswers()).contains(question("Q16"));
    }

    @Test
    void a_no_is_an_answer_and_wants_no_document() {
        Completeness completeness = complete(E4, Filling.wholeStep4());

        assertThat(completeness.isComplete()).isTrue();
        assertThat(completeness.expected()).isEqualTo(2);
    }

    @Test
    void a_yes_wants_its_document() {
        Map<QuestionCode, AnswerValue> answers = Map.of(question("Q22"), NO, question("Q24"), YES);

        assertThat(complete(E4, answers).missingDocuments()).containsExactly(question("Q24"));
        assertThat(TmsPros.step(E4)
                        .completeness(answers, Set.of(question("Q24")))
                        .isComplete())
                .isTrue();
    }

    @Test
    void an_optional_document_is_never_missing() {
        assertThat(complete(E1, Map.of(question("Q01"), YES)).missingDocuments())
                .doesNotContain(question("Q01"));
    }

    @Test
    void a_table_with_an_empty_cell_is_not_an_answer() {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>(Filling.wholeStep1());
        answers.put(question("Q05"), Filling.indicators(List.of(2024, 2025)));

        assertThat(complete(E1, answers).missingAnswers()).containsExactly(question("Q05"));
    }

    @Test
    void counts_what_is_answered_of_what_is_expected() {
        Completeness nothing = complete(E1, Map.of());
        Completeness whole = complete(E1, Filling.wholeStep1());

        assertThat(nothing.expected()).isEqualTo(6);
        assertThat(nothing.answered()).isZero();
        assertThat(whole.expected()).isEqualTo(7);
        assertThat(whole.answered()).isEqualTo(6);
    }

    @Test
    void a_precision_alone_chooses_nothing() {
        Map<QuestionCode, AnswerValue> answers = new HashMap<>(Filling.wholeStep1());
        answers.put(question("Q04"), new AnswerValue.Choices(Set.of(), "Le club sportif"));

        assertThat(complete(E1, answers).missingAnswers()).containsExactly(question("Q04"));
    }

    private static List<QuestionCode> asked(StepCode step, Map<QuestionCode, AnswerValue> answers) {
        return TmsPros.step(step).asked(answers).stream().map(Question::code).toList();
    }

    private static Completeness complete(StepCode step, Map<QuestionCode, AnswerValue> answers) {
        return TmsPros.step(step).completeness(answers, Set.of());
    }
}
