package fr.prevention.identity.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** An organisation changed what one of its users may do for it; the person is told by mail. */
@DomainEvent
public record OrganisationAccessChanged(
        UUID eventId,
        AccountId account,
        String login,
        String displayName,
        EmailAddress email,
        Organisation organisation,
        AccessChange change,
        String byName,
        Instant occurredAt) {}
