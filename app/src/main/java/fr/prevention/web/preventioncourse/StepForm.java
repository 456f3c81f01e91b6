package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.Typed;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The way from the fields of a step page to answers and back. What cannot be read as the question wants it becomes an answer
 * of another type: the context refuses it together with all that it refuses for other reasons, and keeps nothing.
 */
final class StepForm {

    static final String YES = "OUI";
    static final String NO = "NON";

    private StepForm() {}

    /** The answers typed, those of questions that are not asked included. */
    static Map<QuestionCode, AnswerValue> read(StepView step, Typed typed) {
        Map<QuestionCode, AnswerValue> answers = new LinkedHashMap<>();
        for (QuestionView question : step.questions()) {
            AnswerValue answer = read(question, typed);
            if (answer != null && !answer.isEmpty()) {
                answers.put(question.code(), answer);
            }
        }
        return answers;
    }

    /** The step as its fields hold it. */
    static Typed typed(StepView step) {
        Map<String, List<String>> fields = new TreeMap<>();
        step.questions().forEach(question -> write(question, step.answers().get(question.code()), fields));
        fields.put(StepFields.COMMENT, List.of(step.companyComment()));
        fields.put(StepFields.VERSION, List.of(Long.toString(step.version())));
        return new Typed(fields);
    }

    /** Whether the question is asked, given what was typed for those on which it hangs. */
    static boolean isAsked(StepView step, QuestionView question, Typed typed) {
        QuestionView.Condition condition = question.condition();
        return condition == null
                || (typed.all(StepFields.answer(condition.question())).stream().anyMatch(condition.values()::contains)
                        && CourseWords.question(step, condition.question())
                                .filter(other -> isAsked(step, other, typed))
                                .isPresent());
    }

    private static @Nullable AnswerValue read(QuestionView question, Typed typed) {
        String text = typed.text(StepFields.answer(question.code()));
        return switch (question.type()) {
            case YES_NO -> text.isEmpty() ? null : yesNo(question, text, typed);
            case SINGLE_CHOICE -> new AnswerValue.Choice(text);
            case MULTIPLE_CHOICE -> choices(question, typed);
            case TEXT -> new AnswerValue.Text(text);
            case NUMBER -> read(text, TypedValues.number(text).map(AnswerValue.Number::new));
            case DATE -> read(text, TypedValues.day(text).map(AnswerValue.Day::new));
            case INDICATOR_TABLE -> table(question, typed);
            case ATTACHMENT -> null;
        };
    }

    private static AnswerValue read(String text, Optional<? extends AnswerValue> value) {
        return value.isPresent() ? value.get() : new AnswerValue.Text(text);
    }

    private static AnswerValue yesNo(QuestionView question, String text, Typed typed) {
        return switch (text) {
            case YES, NO -> new AnswerValue.YesNo(text.equals(YES), detail(question, Set.of(text), typed));
            default -> new AnswerValue.Choice(text);
        };
    }

    private static AnswerValue choices(QuestionView question, Typed typed) {
        Set<String> chosen = Set.copyOf(typed.all(StepFields.answer(question.code())));
        return new AnswerValue.Choices(chosen, detail(question, chosen, typed));
    }

    private static String detail(QuestionView question, Set<String> chosen, Typed typed) {
        String opener = question.detailFor();
        return opener != null && chosen.contains(opener) ? typed.text(StepFields.detail(question.code())) : "";
    }

    private static AnswerValue table(QuestionView question, Typed typed) {
        Map<String, Map<Integer, BigDecimal>> rows = new TreeMap<>();
        for (String field : cellsTyped(question, typed)) {
            String[] place =
                    field.substring(StepFields.cells(question.code()).length()).split("\\.", 2);
            Optional<BigDecimal> value = TypedValues.number(typed.text(field));
            if (value.isEmpty() || place.length != 2 || !place[1].matches("\\d{4}")) {
                return new AnswerValue.Text(field);
            }
            rows.computeIfAbsent(place[0], row -> new TreeMap<>()).put(Integer.valueOf(place[1]), value.get());
        }
        return new AnswerValue.Indicators(rows);
    }

    /** The fields of an indicator table that hold something. */
    static List<String> cellsTyped(QuestionView question, Typed typed) {
        return typed.values().keySet().stream()
                .filter(field -> field.startsWith(StepFields.cells(question.code())))
                .filter(field -> !typed.text(field).isEmpty())
                .sorted()
                .toList();
    }

    private static void write(QuestionView question, @Nullable AnswerValue answer, Map<String, List<String>> fields) {
        String field = StepFields.answer(question.code());
        String detail = StepFields.detail(question.code());
        switch (answer) {
            case null -> fields.put(field, List.of());
            case AnswerValue.YesNo said -> {
                fields.put(field, List.of(said.yes() ? YES : NO));
                fields.put(detail, List.of(said.detail()));
            }
            case AnswerValue.Choice choice -> fields.put(field, List.of(choice.option()));
            case AnswerValue.Choices choices -> {
                fields.put(field, List.copyOf(choices.options()));
                fields.put(detail, List.of(choices.detail()));
            }
            case AnswerValue.Text text -> fields.put(field, List.of(text.text()));
            case AnswerValue.Number number -> fields.put(field, List.of(TypedValues.text(number.value())));
            case AnswerValue.Day day -> fields.put(field, List.of(day.day().toString()));
            case AnswerValue.Indicators table ->
                table.byIndicatorAndYear()
                        .forEach((indicator, row) -> row.forEach((year, value) -> fields.put(
                                StepFields.cell(question.code(), indicator, year), List.of(TypedValues.text(value)))));
        }
    }
}
