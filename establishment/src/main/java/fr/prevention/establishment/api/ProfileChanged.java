package fr.prevention.establishment.api;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** What an establishment says about itself has changed, as a draft or as a validated profile. */
@DomainEvent
public record ProfileChanged(EstablishmentId id, Instant occurredAt) implements ProfileEvent {}
