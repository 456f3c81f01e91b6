package fr.prevention.preventioncourse.domain.questionnaire;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.QuestionView.AttachmentRule;
import fr.prevention.preventioncourse.api.QuestionView.Condition;
import fr.prevention.preventioncourse.api.QuestionView.Indicator;
import fr.prevention.preventioncourse.api.QuestionView.Option;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A question of a questionnaire version.
 *
 * @param detailFor option code, or {@code OUI}, that opens an optional precision
 * @param exclusiveOption option that excludes all the others
 * @param years how many full calendar years an indicator table covers
 */
public record Question(
        QuestionCode code,
        int number,
        String label,
        String help,
        QuestionType type,
        boolean required,
        List<Option> options,
        @Nullable Condition condition,
        @Nullable AttachmentRule attachment,
        Limits limits,
        @Nullable String detailFor,
        @Nullable String exclusiveOption,
        List<Indicator> indicators,
        int years,
        List<String> libraryCodes)
        implements ValueObject {

    static final String YES = "OUI";
    static final String NO = "NON";

    /** Whether the question is asked, given the answers of the questions that are. */
    boolean isAsked(Map<QuestionCode, AnswerValue> answers) {
        if (condition == null) {
            return true;
        }
        AnswerValue other = answers.get(condition.question());
        return other != null && values(other).stream().anyMatch(condition.values()::contains);
    }

    /** Whether the step cannot be complete without an answer here; documents are judged apart. */
    boolean wantsAnswer() {
        return required && type != QuestionType.ATTACHMENT;
    }

    /** Whether the answer leaves nothing to fill: a "no" is one, an indicator table needs every cell. */
    boolean isAnswered(@Nullable AnswerValue answer) {
        return switch (answer) {
            case null -> false;
            case AnswerValue.Indicators table ->
                indicators.stream()
                        .allMatch(row -> table.byIndicatorAndYear()
                                        .getOrDefault(row.code(), Map.of())
                                        .size()
                                == years);
            case AnswerValue.Choices choices -> !choices.options().isEmpty();
            default -> !answer.isEmpty();
        };
    }

    /** Whether the step cannot be complete without a document here: on a yes/no question, for "yes" only. */
    boolean wantsDocument(@Nullable AnswerValue answer) {
        return attachment != null
                && attachment.required()
                && (type != QuestionType.YES_NO || (answer instanceof AnswerValue.YesNo said && said.yes()));
    }

    /** The question as a course asks it. */
    QuestionView view(List<Integer> yearsOfCourse) {
        return new QuestionView(
                code,
                number,
                label,
                help,
                type,
                required,
                options,
                condition,
                attachment,
                limits.min(),
                limits.max(),
                limits.decimals(),
                limits.maxLength(),
                limits.notInFuture(),
                detailFor,
                exclusiveOption,
                indicators,
                type == QuestionType.INDICATOR_TABLE ? yearsOfCourse : List.of(),
                libraryCodes);
    }

    private static Set<String> values(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.YesNo said -> Set.of(said.yes() ? YES : NO);
            case AnswerValue.Choice choice -> Set.of(choice.option());
            case AnswerValue.Choices choices -> choices.options();
            case AnswerValue.Text _, AnswerValue.Number _, AnswerValue.Day _, AnswerValue.Indicators _ -> Set.of();
        };
    }
}
