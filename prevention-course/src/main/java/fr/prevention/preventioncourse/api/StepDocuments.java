package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.identity.api.Actor;
import java.util.UUID;

/**
 * The documents that justify the answers. Only the establishment deposits them, once its profile is validated. Depositing
 * alone never completes a step: the next save does. On an approved step a document may be added, which marks the step as
 * modified, and none may be replaced or removed; the other steps that share it remain free.
 */
public interface StepDocuments {

    /**
     * Deposits a file under a question; the bytes are already stored. The same submission again returns the same document.
     * Refused: {@code UnknownStep}, {@code ProfileNotValidated}, {@code NoAttachmentHere}, {@code TooManyDocuments},
     * {@code QuotaReached}.
     */
    DocumentId attach(Actor actor, AttachDocument command);

    /**
     * Makes a document of the course serve one more question; already there, nothing happens. Refused: as for
     * {@link #attach}, and {@code UnknownDocument}.
     */
    void reuse(Actor actor, ReuseDocument command);

    /**
     * Puts another file in place of the document, under every question whose step is not approved; an approved step keeps
     * the document it was approved with. Refused: {@code UnknownDocument}, {@code QuotaReached}, and {@code StepApproved}
     * when only approved steps use it.
     */
    void replace(Actor actor, ReplaceDocument command);

    /**
     * Takes a document away from one question; it disappears when no question uses it any more. Refused: {@code UnknownStep},
     * {@code UnknownDocument}, {@code StepApproved}.
     */
    void remove(Actor actor, RemoveDocument command);

    /** A file for a question. {@code submission} is made by the form. */
    record AttachDocument(
            UUID submission, EstablishmentId establishment, StepCode step, QuestionCode question, ReceivedFile file) {}

    /** A document already deposited, for one more question. */
    record ReuseDocument(EstablishmentId establishment, StepCode step, QuestionCode question, DocumentId document) {}

    /** Another file for a document. {@code submission} is made by the form. */
    record ReplaceDocument(UUID submission, EstablishmentId establishment, DocumentId document, ReceivedFile file) {}

    /** A document to take away from one question. */
    record RemoveDocument(EstablishmentId establishment, StepCode step, QuestionCode question, DocumentId document) {}

    /**
     * A file received and stored durably by the platform.
     *
     * @param fileKey its key in the file store
     * @param fileName the name it had on the user's computer, without path, 1 to 255 characters
     * @param size in bytes, at least 1
     */
    record ReceivedFile(UUID fileKey, String fileName, String mediaType, long size, String sha256) {
        public ReceivedFile {
            if (fileName.isBlank() || fileName.length() > 255 || size < 1) {
                throw new IllegalArgumentException(
                        "A received file has a name of 1 to 255 characters and at least one byte");
            }
        }
    }
}
