package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A manager was created; the account waits for its right and its invitation.
 *
 * @param by who did it
 * @param byName the displayed name of that person
 */
@DomainEvent
public record ManagerCreated(
        UUID eventId,
        ManagerId manager,
        AccountId account,
        String login,
        StructureId structure,
        BodyCode body,
        String fullName,
        AccountId by,
        String byName,
        Instant occurredAt)
        implements PartnerAccountFact {}
