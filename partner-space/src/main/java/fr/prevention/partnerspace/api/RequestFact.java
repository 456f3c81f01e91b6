package fr.prevention.partnerspace.api;

import java.time.Instant;
import org.jmolecules.ddd.types.ValueObject;

/**
 * A dated fact of a request's life.
 *
 * @param actor displayed name of who did it, "" when the portal itself did
 * @param detail reason, name of the agent or of the file; "" when there is nothing to add
 */
public record RequestFact(RequestFactKind kind, Instant at, String actor, String detail) implements ValueObject {}
