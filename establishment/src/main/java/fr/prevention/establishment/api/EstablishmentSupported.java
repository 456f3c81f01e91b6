package fr.prevention.establishment.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * The people of a fund did something for the access of an establishment.
 *
 * @param siret of the establishment after the act
 * @param reason why, as the agent wrote it
 * @param requesterName who asked for it
 * @param requesterContact how to reach that person
 */
@DomainEvent
public record EstablishmentSupported(
        UUID eventId,
        EstablishmentId establishment,
        String siret,
        String name,
        RegionalFundCode fund,
        SupportAct act,
        AccountId by,
        String byName,
        String reason,
        String requesterName,
        String requesterContact,
        Instant occurredAt) {}
