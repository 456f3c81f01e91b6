package fr.prevention.web.preventioncourse;

import fr.prevention.platform.files.FileRefusal;
import fr.prevention.preventioncourse.api.AnswerProblem;
import fr.prevention.preventioncourse.api.PreventionCourseRefusal;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepAnswering.SaveStep;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.FormErrors;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** All that is wrong with a step page that was sent, gathered in any order and told in the order of the page. */
final class StepFaults {

    static final BigDecimal LARGEST = new BigDecimal("999999999.99");

    private static final int DETAIL_LENGTH = 500;

    private final StepView step;
    private final Typed typed;
    private final Texts texts;
    private final Map<String, String> faults = new HashMap<>();

    StepFaults(StepView step, Typed typed, Texts texts) {
        this.step = step;
        this.typed = typed;
        this.texts = texts;
        String comment = typed.text(StepFields.COMMENT);
        if (comment.length() > SaveStep.COMMENT_LENGTH) {
            add(StepFields.COMMENT, "error.too-long", SaveStep.COMMENT_LENGTH, comment.length());
        }
    }

    boolean any() {
        return !faults.isEmpty();
    }

    /** What is wrong with the whole page. */
    void whole(String key, Object... arguments) {
        add("", key, arguments);
    }

    void answers(Map<QuestionCode, AnswerProblem> problems) {
        problems.forEach((code, problem) -> CourseWords.question(step, code)
                .ifPresentOrElse(question -> answer(question, problem), () -> whole("course.refusal.answers")));
    }

    /** A file that the store did not take, or a document that the question does not. */
    void file(QuestionCode question, String fileName, FileRefusal refusal) {
        document(StepFields.file(question), AttachmentWords.refused(texts, fileName, refusal));
    }

    void document(String field, PreventionCourseRefusal refusal) {
        document(
                field,
                switch (refusal) {
                    case PreventionCourseRefusal.NoAttachmentHere _ -> texts.t("attachment.not-yet");
                    case PreventionCourseRefusal.UnknownDocument _ -> texts.t("attachment.gone");
                    default -> CourseRefusals.to(refusal).words(texts);
                });
    }

    /** As the page shows them. */
    FormErrors inOrder() {
        FormErrors errors = new FormErrors(texts);
        faults.forEach((field, words) -> errors.add(field, "step.fault", words));
        step.questions()
                .forEach(question -> StepFields.ofQuestion(question)
                        .forEach(field -> errors.locate(field, texts.t("step.fault.place", question.number()))));
        errors.order(StepFields.inOrder(step));
        return errors;
    }

    private void document(String field, String words) {
        faults.merge(field, words, (before, more) -> before.equals(more) ? before : before + " " + more);
    }

    private void add(String field, String key, Object... arguments) {
        faults.putIfAbsent(field, texts.t(key, arguments));
    }

    private void answer(QuestionView question, AnswerProblem problem) {
        String field = StepFields.answer(question.code());
        switch (problem) {
            case UNKNOWN_QUESTION -> whole("course.refusal.answers");
            case HIDDEN_QUESTION -> hidden(question);
            case WRONG_TYPE -> unreadable(question);
            case UNKNOWN_OPTION -> add(field, "error.choice");
            case EXCLUSIVE_OPTION_COMBINED -> add(field, "step.fault.exclusive", exclusiveOption(question));
            case TOO_LONG -> tooLong(question);
            case TOO_SMALL -> tooSmall(question);
            case TOO_LARGE -> tooLarge(question);
            case TOO_MANY_DECIMALS -> tooManyDecimals(question);
            case IN_THE_FUTURE -> add(field, "step.fault.future");
            case UNKNOWN_INDICATOR, UNKNOWN_YEAR ->
                add(
                        field,
                        "step.fault.table",
                        question.years().getFirst(),
                        question.years().getLast());
            case NEGATIVE -> cells(question, value -> value.signum() < 0, "step.fault.negative");
        }
    }

    /** Told under the answer that hides the question, for the question itself is no longer on the page. */
    private void hidden(QuestionView question) {
        QuestionView visible = question;
        while (visible.condition() != null && !StepForm.isAsked(step, visible, typed)) {
            QuestionCode opener = visible.condition().question();
            visible = CourseWords.question(step, opener).orElseThrow();
        }
        add(StepFields.answer(visible.code()), "step.fault.hidden", question.number());
    }

    private void unreadable(QuestionView question) {
        String field = StepFields.answer(question.code());
        switch (question.type()) {
            case NUMBER -> add(field, question.decimals() == 0 ? "step.fault.integer" : "step.fault.number");
            case DATE -> add(field, "step.fault.date");
            case INDICATOR_TABLE -> {
                List<String> known = StepFields.ofAnswer(question);
                StepForm.cellsTyped(question, typed).stream()
                        .filter(cell -> TypedValues.number(typed.text(cell)).isEmpty())
                        .filter(known::contains)
                        .forEach(cell -> add(cell, "step.fault.cell"));
                cells(question, value -> value.signum() < 0, "step.fault.negative");
                if (known.stream().noneMatch(faults::containsKey)) {
                    add(
                            field,
                            "step.fault.table",
                            question.years().getFirst(),
                            question.years().getLast());
                }
            }
            default -> add(field, "error.choice");
        }
    }

    private void tooLong(QuestionView question) {
        boolean text = question.type() == QuestionType.TEXT;
        String field = text ? StepFields.answer(question.code()) : StepFields.detail(question.code());
        add(
                field,
                "error.too-long",
                text ? question.maxLength() : DETAIL_LENGTH,
                typed.text(field).length());
    }

    private void tooSmall(QuestionView question) {
        String field = StepFields.answer(question.code());
        BigDecimal least = question.min() == null ? LARGEST.negate() : question.min();
        if (question.type() == QuestionType.DATE) {
            add(field, "step.fault.date");
        } else {
            add(field, "step.fault.too-small", CourseWords.number(least));
        }
    }

    private void tooLarge(QuestionView question) {
        String field = StepFields.answer(question.code());
        BigDecimal most = question.max() == null ? LARGEST : question.max();
        switch (question.type()) {
            case DATE -> add(field, "step.fault.date");
            case INDICATOR_TABLE ->
                cells(
                        question,
                        value -> value.compareTo(LARGEST) > 0,
                        "step.fault.too-large",
                        CourseWords.number(most));
            default -> add(field, "step.fault.too-large", CourseWords.number(most));
        }
    }

    private void tooManyDecimals(QuestionView question) {
        if (question.type() == QuestionType.INDICATOR_TABLE) {
            cells(question, value -> value.stripTrailingZeros().scale() > 2, "step.fault.decimals", 2);
        } else if (question.decimals() == 0) {
            add(StepFields.answer(question.code()), "step.fault.integer");
        } else {
            add(StepFields.answer(question.code()), "step.fault.decimals", question.decimals());
        }
    }

    private void cells(QuestionView question, Predicate<BigDecimal> wrong, String key, Object... arguments) {
        StepForm.cellsTyped(question, typed).stream()
                .filter(cell ->
                        TypedValues.number(typed.text(cell)).filter(wrong).isPresent())
                .forEach(cell -> add(cell, key, arguments));
    }

    private static String exclusiveOption(QuestionView question) {
        return question.options().stream()
                .filter(option -> option.code().equals(question.exclusiveOption()))
                .map(QuestionView.Option::label)
                .findFirst()
                .orElse("");
    }
}
