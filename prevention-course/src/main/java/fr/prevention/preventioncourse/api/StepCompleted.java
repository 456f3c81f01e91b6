package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An establishment completed a step: the fund is awaited.
 *
 * @param officer the officer in charge, null when none is assigned
 * @param round 1 the first time, one more after each return
 */
@DomainEvent
public record StepCompleted(
        UUID eventId,
        CourseId course,
        EstablishmentId establishment,
        String establishmentName,
        StepCode step,
        String stepTitle,
        RegionalFundCode fund,
        @Nullable AccountId officer,
        int round,
        Instant occurredAt) {}
