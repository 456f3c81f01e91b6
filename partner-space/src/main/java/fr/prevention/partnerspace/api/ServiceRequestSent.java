package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A structure sent a request to a body, which is awaited. Nothing of it tells who the person concerned is.
 *
 * @param author the technician who sent it
 */
@DomainEvent
public record ServiceRequestSent(
        UUID eventId,
        RequestId request,
        String number,
        String kindLabel,
        BodyCode body,
        StructureId structure,
        AccountId author,
        LocalDate dueOn,
        Instant occurredAt) {}
