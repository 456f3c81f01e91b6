package fr.prevention.preventioncourse.domain.questionnaire;

import fr.prevention.preventioncourse.api.QuestionView.Condition;
import fr.prevention.preventioncourse.api.StepCode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;

/** A version of the questionnaire. A course keeps the version it was opened with; a version never changes. */
public record Questionnaire(String version, List<StepDefinition> steps) implements ValueObject {

    public Questionnaire {
        Set<Object> codes = new HashSet<>();
        for (StepDefinition step : steps) {
            require(codes.add(step.code()), "step " + step.code().value() + " is there twice");
            for (Question question : step.questions()) {
                require(
                        codes.add(question.code()),
                        "question " + question.code().value() + " is there twice");
                Condition condition = question.condition();
                require(
                        condition == null || step.question(condition.question()).isPresent(),
                        "question " + question.code().value() + " hangs on a question of another step");
            }
        }
    }

    public Optional<StepDefinition> step(StepCode wanted) {
        return steps.stream().filter(step -> step.code().equals(wanted)).findFirst();
    }

    private static void require(boolean sound, String flaw) {
        if (!sound) {
            throw new IllegalArgumentException("Unsound questionnaire: " + flaw);
        }
    }
}
