package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** A structure became a partner of a body. */
@DomainEvent
public record StructureRegistered(
        UUID eventId,
        StructureId structure,
        String name,
        BodyCode body,
        AccountId by,
        String byName,
        Instant occurredAt) {}
