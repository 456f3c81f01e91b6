package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** The body asked for more: the structure is awaited. What it asked is read on the request, never told here. */
@DomainEvent
public record ServiceRequestMoreAsked(
        UUID eventId,
        RequestId request,
        String number,
        String kindLabel,
        BodyCode body,
        StructureId structure,
        AccountId author,
        Instant occurredAt) {}
