package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * An establishment is followed by another officer from now on.
 *
 * @param previousOfficer displayed name of the officer before, "" when there was none
 * @param officerName displayed name of the officer in charge
 * @param assignedBy the administrator of the fund who decided it
 */
@DomainEvent
public record OfficerAssigned(
        UUID eventId,
        EstablishmentId establishment,
        String establishmentName,
        RegionalFundCode fund,
        String previousOfficer,
        AccountId officer,
        String officerName,
        AccountId assignedBy,
        String assignedByName,
        Instant occurredAt) {}
