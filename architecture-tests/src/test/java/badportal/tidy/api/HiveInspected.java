package badportal.tidy.api;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** A keeper looked into a hive. */
@DomainEvent
public record HiveInspected(HiveId hive, Instant occurredAt) {}
