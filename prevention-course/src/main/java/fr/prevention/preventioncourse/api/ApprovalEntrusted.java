package fr.prevention.preventioncourse.api;

import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;

/**
 * A regional fund has given the right to approve steps to another body.
 *
 * @param entrustedBy the administrator of the fund who decided it
 */
@DomainEvent
public record ApprovalEntrusted(
        UUID eventId,
        RegionalFundCode fund,
        ApprovingBody before,
        ApprovingBody after,
        AccountId entrustedBy,
        String entrustedByName,
        Instant occurredAt) {}
