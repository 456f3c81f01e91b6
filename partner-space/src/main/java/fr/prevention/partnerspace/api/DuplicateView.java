package fr.prevention.partnerspace.api;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;

/** A request already under way that looks like the one about to be sent. */
public record DuplicateView(RequestId id, String number, RequestStatus status, Instant sentAt, String author)
        implements ValueObject {}
