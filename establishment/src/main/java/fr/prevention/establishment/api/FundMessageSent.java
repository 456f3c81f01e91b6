package fr.prevention.establishment.api;

import fr.prevention.identity.api.EmailAddress;
import java.time.Instant;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An establishment has written to its regional fund.
 *
 * @param mailbox functional mailbox of the fund, where the message is to be delivered
 * @param replyTo e-mail of the account that wrote, where the fund answers; null when the account is gone
 */
@DomainEvent
public record FundMessageSent(
        UUID messageId,
        EstablishmentId establishment,
        String establishmentName,
        String siret,
        RegionalFundCode fund,
        EmailAddress mailbox,
        @Nullable EmailAddress replyTo,
        String subject,
        String body,
        Instant occurredAt) {}
