package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/** An agreement ends before the day agreed; why is for the body alone. */
@DomainEvent
public record AgreementShortened(
        UUID eventId,
        AgreementId agreement,
        StructureId structure,
        BodyCode body,
        LocalDate lastDay,
        LocalDate agreedEnd,
        AccountId by,
        String byName,
        Instant occurredAt) {}
