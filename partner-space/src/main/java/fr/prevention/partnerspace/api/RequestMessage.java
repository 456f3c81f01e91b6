package fr.prevention.partnerspace.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.ddd.types.ValueObject;

/** A message of the thread between a structure and a body about one request. */
public record RequestMessage(UUID id, RequestSide side, String author, Instant at, String text)
        implements ValueObject {}
