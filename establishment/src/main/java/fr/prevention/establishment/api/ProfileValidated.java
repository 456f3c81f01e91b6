package fr.prevention.establishment.api;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * An establishment has validated its profile.
 *
 * @param first true once in its life: the enrolment step E0 is achieved and the course opens (F047, F061); false when a
 *     validated profile was changed and stays valid
 */
@DomainEvent
public record ProfileValidated(EstablishmentId id, boolean first, Instant occurredAt) implements ProfileEvent {}
