package fr.prevention.identity.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** The mails of an account go to another address from now on; the previous one learns it too, in case of fraud. */
@DomainEvent
public record AccountEmailChanged(
        UUID eventId,
        AccountId account,
        String login,
        String displayName,
        EmailAddress previous,
        EmailAddress current,
        Instant occurredAt) {}
