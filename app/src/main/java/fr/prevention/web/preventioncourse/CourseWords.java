package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.DocumentView;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepStatus;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.preventioncourse.api.TimelineKind;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the course is told, the same to the establishment and to its fund: states, facts, answers, what is expected next. */
public final class CourseWords {

    private CourseWords() {}

    /** How much of a step is there. */
    public static String progress(Texts texts, int there, int expected) {
        return switch (there) {
            case 0 -> texts.t("parcours.progress.none", expected);
            case 1 -> texts.t("parcours.progress.one", expected);
            default -> texts.t("parcours.progress.many", there, expected);
        };
    }

    /** The key of the word for a status. */
    public static String status(StepStatus status) {
        return "course.status." + status.name();
    }

    /** The symbol of a status. */
    public static String icon(StepStatus status) {
        return switch (status) {
            case TO_DO -> "circle";
            case IN_PROGRESS -> "circle-half";
            case COMPLETE -> "hourglass-split";
            case TO_COMPLETE -> "arrow-counterclockwise";
            case APPROVED -> "check-circle-fill";
        };
    }

    /** The class that colours the pill of a status. */
    public static String pill(StepStatus status) {
        return switch (status) {
            case TO_DO -> "pill-todo";
            case IN_PROGRESS -> "pill-progress";
            case COMPLETE -> "pill-complete";
            case TO_COMPLETE -> "pill-warn";
            case APPROVED -> "pill-good";
        };
    }

    /** The key of the sentence that tells the establishment what is expected next. */
    public static String nextForCompany(StepStatus status, boolean modifiedSinceApproval) {
        return "course.next.company." + status.name() + (modifiedSinceApproval ? ".modified" : "");
    }

    /** The key of the sentence that tells the fund what is expected next. */
    public static String nextForFund(StepStatus status, boolean modifiedSinceApproval) {
        return "course.next.fund." + status.name() + (modifiedSinceApproval ? ".modified" : "");
    }

    /** The key of the words for a fact of the timeline. */
    public static String fact(TimelineKind kind) {
        return "course.fact." + kind.name();
    }

    /** The symbol of a fact of the timeline. */
    public static String icon(TimelineKind kind) {
        return switch (kind) {
            case OPENED -> "flag";
            case SAVED -> "save";
            case DOCUMENT_ADDED -> "paperclip";
            case DOCUMENT_REPLACED -> "arrow-repeat";
            case DOCUMENT_REMOVED -> "trash";
            case COMPLETED -> "send";
            case NO_LONGER_COMPLETE -> "dash-circle";
            case COMMENTED -> "chat-left-text";
            case RETURNED, REOPENED -> "arrow-counterclockwise";
            case APPROVED -> "check-circle-fill";
            case MODIFIED_AFTER_APPROVAL -> "pencil-square";
        };
    }

    /** The symbol of a document. */
    public static String icon(DocumentView document) {
        return AttachmentWords.icon(document.mediaType());
    }

    /** Whether the question is asked, given the answers to the others. */
    public static boolean isAsked(QuestionView question, Map<QuestionCode, AnswerValue> answers) {
        QuestionView.Condition condition = question.condition();
        return condition == null || holds(answers.get(condition.question()), condition);
    }

    /** The questions of the step that are asked, in order. */
    public static List<QuestionView> askedQuestions(StepView step) {
        return step.questions().stream()
                .filter(question -> isAsked(question, step.answers()))
                .toList();
    }

    /** The question with this code, when the step has it. */
    public static Optional<QuestionView> question(StepView step, QuestionCode code) {
        return step.questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * An answer as one reads it, one line per thing chosen; empty when there is no answer.
     *
     * @param question what was asked; without it, codes are shown as they are
     */
    public static List<String> answer(Texts texts, @Nullable QuestionView question, @Nullable AnswerValue value) {
        return switch (value) {
            case null -> List.of();
            case AnswerValue.YesNo yesNo ->
                withDetail(List.of(texts.t(yesNo.yes() ? "form.yes" : "form.no")), texts, yesNo.detail());
            case AnswerValue.Choice choice -> List.of(option(question, choice.option()));
            case AnswerValue.Choices choices -> withDetail(chosen(question, choices), texts, choices.detail());
            case AnswerValue.Text text -> List.of(text.text());
            case AnswerValue.Number number -> List.of(number(number.value()));
            case AnswerValue.Day day -> List.of(Words.day(day.day()));
            case AnswerValue.Indicators table -> indicators(question, table);
        };
    }

    /** A number as French readers write it. */
    public static String number(BigDecimal value) {
        return ((DecimalFormat) DecimalFormat.getInstance(Locale.FRENCH))
                .format(value)
                .replace('\u202f', '\u00a0');
    }

    private static boolean holds(@Nullable AnswerValue value, QuestionView.Condition condition) {
        return switch (value) {
            case AnswerValue.YesNo yesNo -> condition.values().contains(yesNo.yes() ? "OUI" : "NON");
            case AnswerValue.Choice choice -> condition.values().contains(choice.option());
            case AnswerValue.Choices choices -> choices.options().stream().anyMatch(condition.values()::contains);
            case null, default -> false;
        };
    }

    private static List<String> withDetail(List<String> lines, Texts texts, String detail) {
        if (detail.isEmpty()) {
            return lines;
        }
        List<String> all = new ArrayList<>(lines);
        all.add(texts.t("course.answer.detail", detail));
        return List.copyOf(all);
    }

    /** In the order in which the question offers them. */
    private static List<String> chosen(@Nullable QuestionView question, AnswerValue.Choices choices) {
        if (question == null) {
            return List.copyOf(choices.options());
        }
        return question.options().stream()
                .filter(option -> choices.options().contains(option.code()))
                .map(QuestionView.Option::label)
                .toList();
    }

    private static String option(@Nullable QuestionView question, String code) {
        return question == null
                ? code
                : question.options().stream()
                        .filter(option -> option.code().equals(code))
                        .map(QuestionView.Option::label)
                        .findFirst()
                        .orElse(code);
    }

    private static List<String> indicators(@Nullable QuestionView question, AnswerValue.Indicators table) {
        return table.byIndicatorAndYear().entrySet().stream()
                .map(row -> label(question, row.getKey()) + " : "
                        + row.getValue().entrySet().stream()
                                .map(cell -> cell.getKey() + " – " + number(cell.getValue()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String label(@Nullable QuestionView question, String indicator) {
        return question == null
                ? indicator
                : question.indicators().stream()
                        .filter(known -> known.code().equals(indicator))
                        .map(QuestionView.Indicator::label)
                        .findFirst()
                        .orElse(indicator);
    }
}
