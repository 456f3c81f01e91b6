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
 * @param removable whether the establishment may still replace or remove it: no step that uses it is approved
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
        List<Use> uses,
        boolean removable) {

    /** One question served by the document. */
    public record Use(StepCode step, QuestionCode question) {}
}
