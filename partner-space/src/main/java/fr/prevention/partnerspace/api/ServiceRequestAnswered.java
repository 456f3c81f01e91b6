package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The structure answered what the body asked: the body is awaited again.
 *
 * @param assignee the agent who treats the request
 */
@DomainEvent
public record ServiceRequestAnswered(
        UUID eventId,
        RequestId request,
        String number,
        String kindLabel,
        BodyCode body,
        StructureId structure,
        @Nullable AccountId assignee,
        LocalDate dueOn,
        Instant occurredAt) {}
