package fr.prevention.identity.api;

import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** The password of an account that had one was replaced; its holder learns it by mail, in case of fraud. */
@DomainEvent
public record PasswordChanged(
        UUID eventId, AccountId account, String login, String displayName, EmailAddress email, Instant occurredAt) {}
