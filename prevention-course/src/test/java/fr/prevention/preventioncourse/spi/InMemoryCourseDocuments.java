package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.Signature;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents of every course. */
public final class InMemoryCourseDocuments implements CourseDocuments {

    private final Map<DocumentId, Row> rows = new HashMap<>();

    @Override
    public Optional<DocumentId> ofSubmission(CourseId course, UUID submission) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().submission().equals(submission)
                        && row.getValue().course().equals(course))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    @Override
    public Optional<DepositedFile> find(CourseId course, DocumentId document) {
        return Optional.ofNullable(rows.get(document))
                .filter(row -> row.course().equals(course))
                .map(row -> new DepositedFile(
                        document, row.file().fileKey(), row.file().fileName()));
    }

    @Override
    public long heldWeight(CourseId course, @Nullable DocumentId leaving) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().course().equals(course))
                .filter(row -> !row.getKey().equals(leaving))
                .mapToLong(row -> row.getValue().file().size())
                .sum();
    }

    @Override
    public void add(CourseId course, DocumentId document, UUID submission, ReceivedFile file, Signature by) {
        rows.put(document, new Row(course, submission, file));
    }

    @Override
    public void replaceFile(DocumentId document, ReceivedFile file, Signature by) {
        rows.computeIfPresent(document, (id, row) -> new Row(row.course(), row.submission(), file));
    }

    @Override
    public void remove(DocumentId document) {
        rows.remove(document);
    }

    private record Row(CourseId course, UUID submission, ReceivedFile file) {}
}
