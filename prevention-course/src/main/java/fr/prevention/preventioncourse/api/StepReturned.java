package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The fund asked for a complement on a step: the establishment is awaited.
 *
 * @param reason what is missing, as the reviewer wrote it
 * @param reviewer displayed name of the reviewer
 */
@DomainEvent
public record StepReturned(
        UUID eventId,
        CourseId course,
        EstablishmentId establishment,
        String establishmentName,
        StepCode step,
        String stepTitle,
        RegionalFundCode fund,
        @Nullable AccountId officer,
        String reason,
        String reviewer,
        Instant occurredAt) {}
