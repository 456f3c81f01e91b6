package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** The terms of an agreement were corrected. */
@DomainEvent
public record AgreementAmended(
        UUID eventId,
        AgreementId agreement,
        StructureId structure,
        BodyCode body,
        LocalDate startsOn,
        LocalDate endsOn,
        int maxTechnicians,
        int maxManagers,
        AccountId by,
        String byName,
        Instant occurredAt) {}
