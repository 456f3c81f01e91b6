package fr.prevention.identity.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A claim on the access of an administrator who is gone was made, decided, opposed or carried out; those concerned are told by
 * mail.
 *
 * @param claimant how the claimant is called
 * @param email of the claimant
 * @param dueAt when the access changes hands, once approved
 * @param former addresses of the present administrators
 * @param deciders addresses of those who have to decide it, while it is undecided
 */
@DomainEvent
public record RecoveryProgressed(
        UUID eventId,
        RecoveryId recovery,
        RecoveryState state,
        Organisation organisation,
        String claimant,
        EmailAddress email,
        @Nullable Instant dueAt,
        List<EmailAddress> former,
        List<EmailAddress> deciders,
        String reason,
        Instant occurredAt) {

    public RecoveryProgressed {
        former = List.copyOf(former);
        deciders = List.copyOf(deciders);
    }
}
