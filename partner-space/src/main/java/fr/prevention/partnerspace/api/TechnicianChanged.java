package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A technician is called or reached otherwise.
 *
 * @param by who did it
 * @param byName the displayed name of that person
 */
@DomainEvent
public record TechnicianChanged(
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
