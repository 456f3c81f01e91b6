package fr.prevention.preventioncourse.domain.step;

import fr.prevention.preventioncourse.api.AnswerValue;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.QuestionCode;
import fr.prevention.preventioncourse.domain.questionnaire.Completeness;
import fr.prevention.preventioncourse.domain.questionnaire.StepDefinition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import org.jmolecules.ddd.types.ValueObject;

/** What the establishment put in a step: answers, its comment, documents by question. Two equal contents are the same work. */
public record StepContent(
        Map<QuestionCode, AnswerValue> answers, String comment, Map<QuestionCode, List<DepositedFile>> documents)
        implements ValueObject {

    public static final StepContent EMPTY = new StepContent(Map.of(), "", Map.of());

    public StepContent {
        Map<QuestionCode, AnswerValue> given = new TreeMap<>(answers);
        given.values().removeIf(AnswerValue::isEmpty);
        answers = Collections.unmodifiableMap(given);
        Map<QuestionCode, List<DepositedFile>> deposited = new TreeMap<>(documents);
        deposited.values().removeIf(List::isEmpty);
        deposited.replaceAll((question, files) -> List.copyOf(files));
        documents = Collections.unmodifiableMap(deposited);
    }

    public boolean isEmpty() {
        return equals(EMPTY);
    }

    public List<DepositedFile> under(QuestionCode question) {
        return documents.getOrDefault(question, List.of());
    }

    public boolean uses(DocumentId document) {
        return documents.keySet().stream().anyMatch(question -> uses(question, document));
    }

    public boolean uses(QuestionCode question, DocumentId document) {
        return under(question).stream().anyMatch(file -> file.document().equals(document));
    }

    public Completeness judgedBy(StepDefinition definition) {
        return definition.completeness(answers, documents.keySet());
    }

    StepContent with(Map<QuestionCode, AnswerValue> newAnswers, String newComment) {
        return new StepContent(newAnswers, newComment, documents);
    }

    StepContent with(QuestionCode question, DepositedFile file) {
        List<DepositedFile> files = new ArrayList<>(under(question));
        files.add(file);
        return withDocuments(question, files);
    }

    StepContent without(QuestionCode question, DocumentId document) {
        return withDocuments(
                question,
                under(question).stream()
                        .filter(file -> !file.document().equals(document))
                        .toList());
    }

    StepContent withInPlace(DocumentId document, DepositedFile newFile) {
        Map<QuestionCode, List<DepositedFile>> all = new TreeMap<>();
        for (Entry<QuestionCode, List<DepositedFile>> entry : documents.entrySet()) {
            all.put(
                    entry.getKey(),
                    entry.getValue().stream()
                            .map(file -> file.document().equals(document) ? newFile : file)
                            .toList());
        }
        return new StepContent(answers, comment, all);
    }

    private StepContent withDocuments(QuestionCode question, List<DepositedFile> files) {
        Map<QuestionCode, List<DepositedFile>> all = new TreeMap<>(documents);
        all.put(question, files);
        return new StepContent(answers, comment, all);
    }
}
