package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.DuplicateView;
import fr.prevention.partnerspace.api.ReceivedDocument;
import fr.prevention.partnerspace.api.RequestDocumentId;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.domain.request.RequestSignature;
import fr.prevention.partnerspace.domain.request.ServiceRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The service requests with their documents. */
public interface ServiceRequests {

    /** Keeps a new draft; false when there is one with this id already. */
    boolean begin(ServiceRequest draft);

    /** A request, held until the end of the transaction: whoever else wants it waits. */
    Optional<ServiceRequest> held(RequestId request);

    /** Keeps a request; refused with {@code RequestChangedMeanwhile} when it is no longer the version that was read. */
    void update(ServiceRequest request);

    /** Throws a draft away, with everything that hangs on it. */
    void discard(RequestId request);

    /** The next number of that year, such as {@code ODS-2026-000123}; nobody else gets it, and none is left out. */
    String nextNumber(int year);

    /** Requests sent and not ended for the same person, of the same kind, between the same two, oldest first. */
    List<DuplicateView> alike(ServiceRequest request);

    /** The document already made by this submission in this request. */
    Optional<RequestDocumentId> documentOf(RequestId request, UUID submission);

    void addDocument(
            RequestId request, RequestDocumentId document, UUID submission, ReceivedDocument file, RequestSignature by);

    void removeDocument(RequestId request, RequestDocumentId document);

    /** Throws away the drafts that nobody has touched since, and tells how many. */
    int discardForgotten(Instant since);

    /** Erases the personal data of the ended requests whose day has come, and tells which. */
    List<RequestId> eraseDue(LocalDate today, Instant at);
}
