package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A request was put in the hands of an agent of the body.
 *
 * @param by the agent who decided so, perhaps the same one
 * @param byName displayed name of that agent
 */
@DomainEvent
public record ServiceRequestAssigned(
        UUID eventId,
        RequestId request,
        String number,
        String kindLabel,
        BodyCode body,
        StructureId structure,
        AccountId assignee,
        AccountId by,
        String byName,
        LocalDate dueOn,
        Instant occurredAt) {}
