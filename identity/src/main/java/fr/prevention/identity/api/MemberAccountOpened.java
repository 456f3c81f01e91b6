package fr.prevention.identity.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** The portal administrator of a member company opened the first account with the posted pair. */
@DomainEvent
public record MemberAccountOpened(
        UUID eventId,
        AccountId account,
        String login,
        String displayName,
        EmailAddress email,
        Organisation organisation,
        Instant occurredAt) {}
