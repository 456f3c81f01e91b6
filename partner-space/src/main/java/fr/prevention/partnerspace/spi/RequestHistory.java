package fr.prevention.partnerspace.spi;

import fr.prevention.partnerspace.api.RequestFact;
import fr.prevention.partnerspace.api.RequestId;
import fr.prevention.partnerspace.api.RequestMessage;
import java.util.UUID;

/** What happened to the requests, and what both sides wrote about them: only ever added to, until it is erased. */
public interface RequestHistory {

    /** Whether the act of this submission is already there. */
    boolean holds(UUID submission);

    /** Adds the fact that is the act of a submission. */
    void add(RequestId request, UUID submission, RequestFact fact);

    void add(RequestId request, RequestMessage message);

    /** Whether the message of this submission is already there. */
    boolean holdsMessage(UUID submission);
}
