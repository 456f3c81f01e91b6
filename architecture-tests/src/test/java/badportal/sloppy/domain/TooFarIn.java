package badportal.sloppy.domain;

import org.jmolecules.event.annotation.DomainEvent;

/** An event that nobody can receive, and without a date. */
@DomainEvent
public record TooFarIn() {}
