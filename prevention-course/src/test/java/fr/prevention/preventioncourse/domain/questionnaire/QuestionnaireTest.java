package fr.prevention.preventioncourse.domain.questionnaire;

import static fr.prevention.preventioncourse.Filling.E1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.preventioncourse.adapter.persistence.TmsPros;
import fr.prevention.preventioncourse.api.QuestionType;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionnaireTest {

    private final Questionnaire questionnaire = TmsPros.questionnaire();

    @Test
    void has_four_steps_and_twenty_four_questions_numbered_through() {
        List<Question> questions = questionnaire.steps().stream()
                .flatMap(step -> step.questions().stream())
                .toList();

        assertThat(questionnaire.steps())
                .extracting(StepDefinition::method)
                .containsExactly("Mobiliser", "Investiguer", "Transformer", "Évaluer");
        assertThat(questions)
                .extracting(Question::number)
                .startsWith(1)
                .endsWith(24)
                .isSorted();
    }

    @Test
    void has_every_type_of_question_and_four_mandatory_indicators() {
        List<Question> questions = questionnaire.steps().stream()
                .flatMap(step -> step.questions().stream())
                .toList();

        assertThat(questions).extracting(Question::type).contains(QuestionType.values());
        assertThat(questions)
                .filteredOn(question -> question.type() == QuestionType.INDICATOR_TABLE)
                .singleElement()
                .satisfies(table -> assertThat(table.indicators()).hasSize(4));
    }

    @Test
    void shows_employers_no_internal_remark() {
        assertThat(questionnaire.steps())
                .flatExtracting(StepDefinition::questions)
                .extracting(Question::help)
                .noneMatch(help -> help.contains("seed") || help.contains("CHSCT") || help.isBlank());
        assertThat(questionnaire.steps()).extracting(StepDefinition::intro).noneMatch(String::isBlank);
    }

    @Test
    void the_years_of_a_table_are_those_of_the_course() {
        assertThat(TmsPros.step(E1).views(List.of(2023, 2024, 2025)))
                .filteredOn(view -> view.type() == QuestionType.INDICATOR_TABLE)
                .singleElement()
                .satisfies(view -> assertThat(view.years()).containsExactly(2023, 2024, 2025));
    }

    @Test
    void refuses_a_question_that_is_there_twice() {
        StepDefinition step = TmsPros.step(E1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire("2027", List.of(step, step)))
                .withMessageContaining("twice");
    }

    @Test
    void refuses_a_condition_on_a_question_of_another_step() {
        StepDefinition step = TmsPros.step(E1);
        StepDefinition withoutFirst = new StepDefinition(
                step.code(),
                step.number(),
                step.title(),
                step.shortTitle(),
                step.method(),
                step.intro(),
                step.questions().subList(1, step.questions().size()));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire("2027", List.of(withoutFirst)))
                .withMessageContaining("Q02");
    }
}
