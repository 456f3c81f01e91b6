package fr.prevention.preventioncourse.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A document of a course.
 *
 * @param size in bytes
 * @param fileKey key of the bytes in the file store
 * @param uses the questions it serves, in the order of the course
 */
public record DocumentView(
        DocumentId id,
        String fileName,
        long size,
        String mediaType,
        String sha256,
        UUID fileKey,
        Instant uploadedAt,
        String uploadedBy,
        List<Use> uses) {

    /** Whether some question may still get another file: one of its steps is not approved. */
    public boolean replaceable() {
        return uses.stream().anyMatch(use -> !use.approved());
    }

    /** Whether an approved step keeps it as it is. */
    public boolean kept() {
        return uses.stream().anyMatch(Use::approved);
    }

    /**
     * One question served by the document.
     *
     * @param approved whether the step is approved: the document then stays there as it is
     */
    public record Use(StepCode step, QuestionCode question, boolean approved) {}
}
