package fr.prevention.preventioncourse.domain.questionnaire;

import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A step of a questionnaire version with its questions in order. A condition bears on an earlier question of the same step.
 *
 * @param method the word of the method: Mobiliser, Investiguer, Transformer, Évaluer
 * @param intro one sentence telling what the step is about
 */
public record StepDefinition(
        StepCode code,
        int number,
        String title,
        String shortTitle,
        String method,
        String intro,
        List<Question> questions)
        implements ValueObject {

    public Optional<Question> question(QuestionCode wanted) {
        return questions.stream()
                .filter(question -> question.code().equals(wanted))
                .findFirst();
    }

    /** The questions asked given these answers, in order; what hangs on a hidden question is hidden too. */
    public List<Question> asked(Map<QuestionCode, AnswerValue> answers) {
        List<Question> asked = new ArrayList<>();
        Map<QuestionCode, AnswerValue> ofAsked = new LinkedHashMap<>();
        for (Question question : questions) {
            if (question.isAsked(ofAsked)) {
                asked.add(question);
                Optional.ofNullable(answers.get(question.code()))
                        .ifPresent(answer -> ofAsked.put(question.code(), answer));
            }
        }
        return asked;
    }

    /** Every answer that cannot be kept, with its reason; empty when all can. */
    public Map<QuestionCode, AnswerProblem> problems(
            Map<QuestionCode, AnswerValue> answers, LocalDate today, List<Integer> years) {
        List<Question> asked = asked(answers);
        Map<QuestionCode, AnswerProblem> problems = new TreeMap<>();
        answers.forEach((code, answer) -> question(code)
                .map(question -> asked.contains(question)
                        ? new AnswerCheck(question, today, years).problemOf(answer)
                        : Optional.of(AnswerProblem.HIDDEN_QUESTION))
                .orElse(Optional.of(AnswerProblem.UNKNOWN_QUESTION))
                .ifPresent(problem -> problems.put(code, problem)));
        return problems;
    }

    /** How far these answers and documents are. */
    public Completeness completeness(Map<QuestionCode, AnswerValue> answers, Set<QuestionCode> withDocuments) {
        List<QuestionCode> missingAnswers = new ArrayList<>();
        List<QuestionCode> missingDocuments = new ArrayList<>();
        int expected = 0;
        for (Question question : asked(answers)) {
            AnswerValue answer = answers.get(question.code());
            if (question.wantsAnswer()) {
                expected++;
                if (!question.isAnswered(answer)) {
                    missingAnswers.add(question.code());
                }
            }
            if (question.wantsDocument(answer)) {
                expected++;
                if (!withDocuments.contains(question.code())) {
                    missingDocuments.add(question.code());
                }
            }
        }
        return new Completeness(expected, List.copyOf(missingAnswers), List.copyOf(missingDocuments));
    }

    /** The questions as a course asks them, with the years of its indicator tables. */
    public List<QuestionView> views(List<Integer> years) {
        return questions.stream().map(question -> question.view(years)).toList();
    }
}
