package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import java.util.UUID;

/**
 * A technician writes a service request and sends it. Only technicians of the structure do, towards a body with which the
 * structure has an agreement under way: before its first day and after its last, drafts are neither begun nor sent. A request
 * of others, like one that does not exist, is refused with {@code UnknownRequest}.
 */
public interface RequestWriting {

    /** Most documents of one request. */
    int MOST_DOCUMENTS = 10;

    /**
     * Begins a draft; the same submission again returns the same draft. Refused: {@code UnknownRequest} (not a technician of
     * the structure), {@code UnknownKind} (not offered by the body), {@code AgreementNotStarted}, {@code AgreementOver}.
     */
    RequestId start(Actor actor, StartRequest command);

    /**
     * Keeps a draft, however incomplete. Refused: {@code RequestNotInThisStatus}, {@code RequestChangedMeanwhile},
     * {@code ContentRejected} (what not even a draft can hold).
     */
    void save(Actor actor, SaveDraft command);

    /**
     * Adds a document to a draft, or to a request of which more is asked; the same submission again returns the same document.
     * Refused: {@code RequestNotInThisStatus}, {@code NotAPdf}, {@code TooManyRequestDocuments}.
     */
    RequestDocumentId attach(Actor actor, AttachToRequest command);

    /** Takes a document away from a draft; already away, nothing happens. Refused: {@code RequestNotInThisStatus}. */
    void detach(Actor actor, RequestId request, RequestDocumentId document);

    /** Throws a draft away with its documents. Refused: {@code RequestNotInThisStatus}. */
    void discard(Actor actor, RequestId request);

    /**
     * Sends a complete draft: it gets its number and its due date, and the body is told. Sent again from the same page it is a
     * success without effect. Refused: {@code ContentRejected}, {@code PossibleDuplicate} unless gone over knowingly,
     * {@code AgreementNotStarted}, {@code AgreementOver}, {@code RequestChangedMeanwhile}, {@code RequestNotInThisStatus}.
     */
    void send(Actor actor, SendRequest command);

    /** A draft of a kind, for a structure towards a body. {@code submission} is made by the form. */
    record StartRequest(UUID submission, StructureId structure, BodyCode body, RequestKindCode kind) {}

    /** What stands in the draft now. */
    record SaveDraft(RequestId request, long version, RequestContent content) {}

    /** A file for a request. {@code submission} is made by the form. */
    record AttachToRequest(UUID submission, RequestId request, ReceivedDocument file) {}

    /**
     * The draft in the version that was read.
     *
     * @param despiteDuplicates the technician saw the requests that look like it, and goes on
     */
    record SendRequest(UUID submission, RequestId request, long version, boolean despiteDuplicates) {}
}
