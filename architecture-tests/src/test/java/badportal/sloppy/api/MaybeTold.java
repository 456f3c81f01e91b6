package badportal.sloppy.api;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.event.annotation.DomainEvent;

/** An event that may be stored. */
@DomainEvent
public record MaybeTold(Optional<String> by, Instant occurredAt) {}
