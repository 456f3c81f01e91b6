package fr.prevention.identity.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** Something that protects an account has changed; its holder learns it by mail, in case it was somebody else. */
@DomainEvent
public record AccountSecurityChanged(
        UUID eventId,
        AccountId account,
        String login,
        String displayName,
        EmailAddress email,
        SecurityChange change,
        Instant occurredAt) {}
