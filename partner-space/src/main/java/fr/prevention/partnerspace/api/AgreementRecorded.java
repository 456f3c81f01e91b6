package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An agreement was recorded, after another one when {@code follows} says so. */
@DomainEvent
public record AgreementRecorded(
        UUID eventId,
        AgreementId agreement,
        StructureId structure,
        BodyCode body,
        LocalDate startsOn,
        LocalDate endsOn,
        int maxTechnicians,
        int maxManagers,
        @Nullable AgreementId follows,
        AccountId by,
        String byName,
        Instant occurredAt) {}
