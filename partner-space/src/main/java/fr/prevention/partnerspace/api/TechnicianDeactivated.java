package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A technician no longer comes in.
 *
 * @param by who did it
 * @param byName the displayed name of that person
 */
@DomainEvent
public record TechnicianDeactivated(
        UUID eventId,
        TechnicianId technician,
        AccountId account,
        String login,
        StructureId structure,
        BodyCode body,
        String fullName,
        AccountId by,
        String byName,
        Instant occurredAt)
        implements PartnerAccountFact {}
