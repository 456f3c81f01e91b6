package fr.prevention.establishment.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * An establishment bears another SIRET. Whoever keeps a copy, or a login made of it, takes the present one from {@link
 * EstablishmentDirectory}: two changes in a row may be heard in any order.
 */
@DomainEvent
public record EstablishmentSiretChanged(
        UUID eventId,
        EstablishmentId establishment,
        String previous,
        String current,
        AccountId by,
        String byName,
        String reason,
        Instant occurredAt) {}
