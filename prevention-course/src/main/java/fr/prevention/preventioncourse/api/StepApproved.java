package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The fund approved a step, or acknowledged what changed since it had.
 *
 * @param comment the reviewer's words, "" when none
 * @param reviewer displayed name of the reviewer
 */
@DomainEvent
public record StepApproved(
        UUID eventId,
        CourseId course,
        EstablishmentId establishment,
        String establishmentName,
        StepCode step,
        String stepTitle,
        RegionalFundCode fund,
        @Nullable AccountId officer,
        String comment,
        String reviewer,
        Instant occurredAt) {}
