package fr.prevention.partnerspace.api;

import fr.prevention.identity.api.EmailAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * An agreement has 90, 30 or 7 days left or fewer, and nothing follows it: told once for each of the three, to both sides.
 *
 * @param notice the 90, 30 or 7 days of this warning
 * @param daysLeft the days left when it was told
 */
@DomainEvent
public record AgreementEndApproached(
        UUID eventId,
        AgreementId agreement,
        StructureId structure,
        String structureName,
        EmailAddress structureContact,
        BodyCode body,
        String bodyName,
        EmailAddress bodyContact,
        LocalDate endsOn,
        int notice,
        long daysLeft,
        Instant occurredAt) {}
