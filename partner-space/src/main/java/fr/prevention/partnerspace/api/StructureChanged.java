package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** What is known of a structure was changed by an agent of a body. */
@DomainEvent
public record StructureChanged(
        UUID eventId,
        StructureId structure,
        String name,
        BodyCode body,
        AccountId by,
        String byName,
        Instant occurredAt) {}
