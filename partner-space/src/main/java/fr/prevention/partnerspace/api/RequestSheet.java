package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reading one service request. Open to the technicians of its structure, and, once it is sent, to the agents of its body;
 * managers of the structure do not read requests.
 */
public interface RequestSheet {

    /** Empty when the request does not exist or is not this actor's to read. */
    Optional<RequestView> request(Actor actor, RequestId request);

    /** Empty when the document does not exist or is not this actor's to read. */
    Optional<RequestDocumentView> document(Actor actor, RequestDocumentId document);

    /**
     * The requests already under way that look like this one: same person, same kind, same structure and body, sent and not
     * ended. Empty when the request is not this actor's to write.
     */
    List<DuplicateView> duplicatesOf(Actor actor, RequestId request);

    /** Those of the keys a document still refers to: the others are orphans of the file store. */
    Set<UUID> referencedFiles(Collection<UUID> fileKeys);
}
