package fr.prevention.identity.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * Something happened to a delegation; the outside person and whoever granted it are told by mail.
 *
 * @param email of the outside person
 * @param grantedByEmail of whoever granted it
 * @param lastDay its last day, included
 */
@DomainEvent
public record DelegationProgressed(
        UUID eventId,
        DelegationId delegation,
        DelegationStage stage,
        Organisation organisation,
        String displayName,
        EmailAddress email,
        String grantedByName,
        EmailAddress grantedByEmail,
        LocalDate lastDay,
        Instant occurredAt) {}
