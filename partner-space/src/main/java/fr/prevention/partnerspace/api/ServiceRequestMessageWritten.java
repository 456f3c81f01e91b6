package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * One side of a request wrote to the other without changing anything. What it wrote is read on the request, never told here;
 * the words of a question or an answer are told by {@link ServiceRequestMoreAsked} and {@link ServiceRequestAnswered}.
 *
 * @param from the side that wrote: the other is told
 * @param author the technician who sent the request
 * @param assignee the agent who treats the request
 */
@DomainEvent
public record ServiceRequestMessageWritten(
        UUID eventId,
        RequestId request,
        String number,
        String kindLabel,
        BodyCode body,
        StructureId structure,
        RequestSide from,
        AccountId author,
        @Nullable AccountId assignee,
        Instant occurredAt) {}
