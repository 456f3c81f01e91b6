package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * The fund left a comment on a step.
 *
 * @param reviewer displayed name of the author
 */
@DomainEvent
public record StepCommented(
        UUID eventId,
        CourseId course,
        EstablishmentId establishment,
        String establishmentName,
        StepCode step,
        String stepTitle,
        RegionalFundCode fund,
        @Nullable AccountId officer,
        String text,
        String reviewer,
        Instant occurredAt) {}
