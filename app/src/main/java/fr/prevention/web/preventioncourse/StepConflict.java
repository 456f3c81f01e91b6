package fr.prevention.web.preventioncourse;

import fr.prevention.preventioncourse.api.PreventionCourseRefusal.ChangedMeanwhile;
import fr.prevention.preventioncourse.api.QuestionType;
import fr.prevention.preventioncourse.api.QuestionView;
import fr.prevention.preventioncourse.api.StepView;
import fr.prevention.web.form.Conflict;
import fr.prevention.web.form.Typed;
import fr.prevention.web.frame.Texts;
import fr.prevention.web.frame.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Two people filled the same step: both values of each field that differs, in words. */
final class StepConflict {

    private StepConflict() {}

    static Conflict between(Typed mine, StepView theirs, ChangedMeanwhile changed, Texts texts) {
        Typed stored = StepForm.typed(theirs);
        List<Conflict.Difference> differences = new ArrayList<>();
        for (QuestionView question : theirs.questions()) {
            differences.addAll(
                    Conflict.between(mine, stored, labels(question, texts), words(question, texts), "", changed.at())
                            .differences());
        }
        Map<String, String> comment = Map.of(StepFields.COMMENT, texts.t("step.comment"));
        differences.addAll(Conflict.between(mine, stored, comment, UnaryOperator.identity(), "", changed.at())
                .differences());
        return new Conflict(changed.by(), changed.at(), differences);
    }

    private static Map<String, String> labels(QuestionView question, Texts texts) {
        String label = question.number() + ". " + question.label();
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(StepFields.answer(question.code()), label);
        question.indicators()
                .forEach(indicator -> question.years()
                        .forEach(year -> labels.put(
                                StepFields.cell(question.code(), indicator.code(), year),
                                question.number() + ". " + indicator.label() + ", " + year)));
        labels.put(StepFields.detail(question.code()), texts.t("step.conflict.detail", label));
        return labels;
    }

    private static UnaryOperator<String> words(QuestionView question, Texts texts) {
        return value -> switch (question.type()) {
            case YES_NO ->
                switch (value) {
                    case StepForm.YES -> texts.t("form.yes");
                    case StepForm.NO -> texts.t("form.no");
                    default -> value;
                };
            case DATE -> TypedValues.day(value).map(Words::day).orElse(value);
            default -> question.type() == QuestionType.TEXT ? value : label(question, value);
        };
    }

    private static String label(QuestionView question, String code) {
        return question.options().stream()
                .filter(option -> option.code().equals(code))
                .map(QuestionView.Option::label)
                .findFirst()
                .orElse(code);
    }
}
