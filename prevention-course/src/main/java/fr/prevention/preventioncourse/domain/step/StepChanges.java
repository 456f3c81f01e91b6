package fr.prevention.preventioncourse.domain.step;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.Change;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The differences between what the fund last decided on and what the step holds now. */
public final class StepChanges {

    private static final String COMMENT_LABEL = "Commentaire de l'entreprise";

    private final StepDefinition definition;
    private final @Nullable StepContent before;
    private final StepContent after;

    public StepChanges(StepDefinition definition, @Nullable StepContent before, StepContent after) {
        this.definition = definition;
        this.before = before;
        this.after = after;
    }

    /** In the order of the questions, the comment last; empty while the fund has decided nothing. */
    public List<Change> list() {
        if (before == null) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        for (QuestionCode question : questions(before)) {
            Change change = change(before, question);
            if (!Objects.equals(change.before(), change.after())
                    || !change.documentsAdded().isEmpty()
                    || !change.documentsRemoved().isEmpty()) {
                changes.add(change);
            }
        }
        if (!before.comment().equals(after.comment())) {
            changes.add(new Change(
                    QuestionCode.COMPANY_COMMENT,
                    COMMENT_LABEL,
                    comment(before),
                    comment(after),
                    List.of(),
                    List.of()));
        }
        return changes;
    }

    private Set<QuestionCode> questions(StepContent reviewed) {
        Set<QuestionCode> questions = new TreeSet<>(reviewed.answers().keySet());
        questions.addAll(reviewed.documents().keySet());
        questions.addAll(after.answers().keySet());
        questions.addAll(after.documents().keySet());
        return questions;
    }

    private Change change(StepContent reviewed, QuestionCode question) {
        List<DepositedFile> filesBefore = reviewed.under(question);
        List<DepositedFile> filesAfter = after.under(question);
        return new Change(
                question,
                definition.question(question).map(asked -> asked.label()).orElse(question.value()),
                reviewed.answers().get(question),
                after.answers().get(question),
                namesOfFirstOnly(filesAfter, filesBefore),
                namesOfFirstOnly(filesBefore, filesAfter));
    }

    private static List<String> namesOfFirstOnly(List<DepositedFile> first, List<DepositedFile> second) {
        return first.stream()
                .filter(file -> !second.contains(file))
                .map(DepositedFile::fileName)
                .toList();
    }

    private static AnswerValue.@Nullable Text comment(StepContent content) {
        return content.comment().isEmpty() ? null : new AnswerValue.Text(content.comment());
    }
}
