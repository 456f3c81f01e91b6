package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The structure gave a request up: nothing more is expected of the body.
 *
 * @param assignee the agent who treated the request, null when none did yet
 */
@DomainEvent
public record ServiceRequestCancelled(
        UUID eventId,
        RequestId request,
        String number,
        String kindLabel,
        BodyCode body,
        StructureId structure,
        @Nullable AccountId assignee,
        Instant occurredAt) {}
