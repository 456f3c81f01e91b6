package fr.prevention.establishment.api;

import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * A regional fund has taken an establishment into the programme.
 *
 * @param department code of the department of its address ({@code 80}, {@code 2A}, {@code 971})
 * @param fund in charge of that department
 * @param headcountBracket {@code T1} to {@code T7}
 * @param enrolledBy the administrator of the fund who did it, null in events written before it was told
 * @param enrolledByName how the administrator was called
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
        @Nullable AccountId enrolledBy,
        @Nullable String enrolledByName,
        Instant occurredAt) {

    /** An enrolment of which nobody remembers who did it. */
    public EstablishmentEnrolled(
            EstablishmentId id,
            String siret,
            String name,
            String department,
            RegionalFundCode fund,
            String commune,
            String ctnSector,
            int headcount,
            String headcountBracket,
            Instant occurredAt) {
        this(
                id,
                siret,
                name,
                department,
                fund,
                commune,
                ctnSector,
                headcount,
                headcountBracket,
                null,
                null,
                occurredAt);
    }
}
