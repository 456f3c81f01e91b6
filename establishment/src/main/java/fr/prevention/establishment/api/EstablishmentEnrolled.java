package fr.prevention.establishment.api;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A regional fund has taken an establishment into the programme.
 *
 * @param department code of the department of its address ({@code 80}, {@code 2A}, {@code 971})
 * @param fund in charge of that department
 * @param headcountBracket {@code T1} to {@code T7}
 */
@DomainEvent
public record EstablishmentEnrolled(
        EstablishmentId id,
        String siret,
        String name,
        String department,
        RegionalFundCode fund,
        String commune,
        String ctnSector,
        int headcount,
        String headcountBracket,
        Instant occurredAt) {}
