package fr.prevention.preventioncourse.domain.questionnaire;

import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView.Indicator;
import fr.prevention.preventioncourse.api.QuestionView.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges one answer by the type and the limits of its question, on a given day. */
final class AnswerCheck {

    /** Most characters of a precision. */
    static final int DETAIL_LENGTH = 500;

    private static final BigDecimal LARGEST = new BigDecimal("999999999.99");
    private static final int INDICATOR_DECIMALS = 2;
    private static final LocalDate FIRST_DAY = Year.of(1900).atDay(1);
    private static final LocalDate LAST_DAY = Year.of(2100).atDay(1);

    private final Question question;
    private final LocalDate today;
    private final List<Integer> years;

    AnswerCheck(Question question, LocalDate today, List<Integer> years) {
        this.question = question;
        this.today = today;
        this.years = years;
    }

    Optional<AnswerProblem> problemOf(AnswerValue answer) {
        if (typeOf(answer) != question.type()) {
            return Optional.of(AnswerProblem.WRONG_TYPE);
        }
        return switch (answer) {
            case AnswerValue.YesNo said -> tooLong(said.detail(), DETAIL_LENGTH);
            case AnswerValue.Choice choice -> options(Set.of(choice.option()));
            case AnswerValue.Choices choices ->
                options(choices.options())
                        .or(() -> combined(choices.options()))
                        .or(() -> tooLong(choices.detail(), DETAIL_LENGTH));
            case AnswerValue.Text text -> tooLong(text.text(), question.limits().maxLength());
            case AnswerValue.Number number -> number(number.value());
            case AnswerValue.Day day -> day(day.day());
            case AnswerValue.Indicators table -> table(table.byIndicatorAndYear());
        };
    }

    private Optional<AnswerProblem> options(Set<String> chosen) {
        Set<String> known = question.options().stream().map(Option::code).collect(Collectors.toSet());
        return when(!known.containsAll(chosen), AnswerProblem.UNKNOWN_OPTION);
    }

    private Optional<AnswerProblem> combined(Set<String> chosen) {
        String exclusive = question.exclusiveOption();
        return when(
                exclusive != null && chosen.contains(exclusive) && chosen.size() > 1,
                AnswerProblem.EXCLUSIVE_OPTION_COMBINED);
    }

    private Optional<AnswerProblem> number(BigDecimal value) {
        Limits limits = question.limits();
        BigDecimal least = limits.min() == null ? LARGEST.negate() : limits.min();
        BigDecimal most = limits.max() == null ? LARGEST : limits.max();
        return when(value.compareTo(least) < 0, AnswerProblem.TOO_SMALL)
                .or(() -> when(value.compareTo(most) > 0, AnswerProblem.TOO_LARGE))
                .or(() -> when(value.scale() > limits.decimals(), AnswerProblem.TOO_MANY_DECIMALS));
    }

    private Optional<AnswerProblem> day(LocalDate day) {
        return when(question.limits().notInFuture() && day.isAfter(today), AnswerProblem.IN_THE_FUTURE)
                .or(() -> when(day.isBefore(FIRST_DAY), AnswerProblem.TOO_SMALL))
                .or(() -> when(!day.isBefore(LAST_DAY), AnswerProblem.TOO_LARGE));
    }

    private Optional<AnswerProblem> table(Map<String, Map<Integer, BigDecimal>> rows) {
        Set<String> known = question.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        List<BigDecimal> cells = rows.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
        return when(!known.containsAll(rows.keySet()), AnswerProblem.UNKNOWN_INDICATOR)
                .or(() -> when(
                        rows.values().stream().anyMatch(row -> !years.containsAll(row.keySet())),
                        AnswerProblem.UNKNOWN_YEAR))
                .or(() -> when(cells.stream().anyMatch(cell -> cell.signum() < 0), AnswerProblem.NEGATIVE))
                .or(() -> when(cells.stream().anyMatch(cell -> cell.compareTo(LARGEST) > 0), AnswerProblem.TOO_LARGE))
                .or(() -> when(
                        cells.stream().anyMatch(cell -> cell.scale() > INDICATOR_DECIMALS),
                        AnswerProblem.TOO_MANY_DECIMALS));
    }

    private static Optional<AnswerProblem> tooLong(String text, int limit) {
        return when(text.length() > limit, AnswerProblem.TOO_LONG);
    }

    private static Optional<AnswerProblem> when(boolean wrong, AnswerProblem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }

    private static QuestionType typeOf(AnswerValue answer) {
        return switch (answer) {
            case AnswerValue.YesNo _ -> QuestionType.YES_NO;
            case AnswerValue.Choice _ -> QuestionType.SINGLE_CHOICE;
            case AnswerValue.Choices _ -> QuestionType.MULTIPLE_CHOICE;
            case AnswerValue.Text _ -> QuestionType.TEXT;
            case AnswerValue.Number _ -> QuestionType.NUMBER;
            case AnswerValue.Day _ -> QuestionType.DATE;
            case AnswerValue.Indicators _ -> QuestionType.INDICATOR_TABLE;
        };
    }
}
