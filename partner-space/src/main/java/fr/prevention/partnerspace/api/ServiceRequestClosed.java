package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** The body closed a request, as done or as refused. The reason is read on the request, never told here. */
@DomainEvent
public record ServiceRequestClosed(
        UUID eventId,
        RequestId request,
        String number,
        String kindLabel,
        BodyCode body,
        StructureId structure,
        AccountId author,
        RequestTreatment.Ending ending,
        Instant occurredAt) {}
