package fr.prevention.preventioncourse.spi;

import fr.prevention.preventioncourse.api.CourseId;
import fr.prevention.preventioncourse.api.DocumentId;
import fr.prevention.preventioncourse.api.StepDocuments.ReceivedFile;
import fr.prevention.preventioncourse.domain.step.DepositedFile;
import fr.prevention.preventioncourse.domain.step.Signature;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The documents of the courses; which questions they serve is kept with the steps. */
public interface CourseDocuments {

    /** The document already made by this submission in this course. */
    Optional<DocumentId> ofSubmission(CourseId course, UUID submission);

    Optional<DepositedFile> find(CourseId course, DocumentId document);

    /**
     * What the documents of the course weigh, in bytes, told to one transaction at a time.
     *
     * @param leaving a document whose file is about to go, or none
     */
    long heldWeight(CourseId course, @Nullable DocumentId leaving);

    void add(CourseId course, DocumentId document, UUID submission, ReceivedFile file, Signature by);

    void replaceFile(DocumentId document, ReceivedFile file, Signature by);

    void remove(DocumentId document);
}
