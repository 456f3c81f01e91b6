package badportal.sloppy.api;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** An event that has not happened yet. */
@DomainEvent
public record StoneBreaks(Instant occurredAt) {}
