package fr.prevention.establishment.domain;

import fr.prevention.establishment.api.EstablishmentId;
import fr.prevention.establishment.api.FundCorrespondence.SendFundMessage;
import fr.prevention.establishment.api.FundMessageId;
import fr.prevention.establishment.api.FundMessageSent;
import fr.prevention.establishment.api.RegionalFundCode;
import fr.prevention.identity.api.EmailAddress;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message of an establishment to its fund, written once and never changed.
 *
 * @param submission of the form it was typed in: the same submission with the same words is the same message
 * @param fund the establishment's own when it was written
 */
public record FundMessage(
        FundMessageId id,
        UUID submission,
        EstablishmentId establishment,
        RegionalFundCode fund,
        String subject,
        String body,
        Revision sending) {

    /** Writes to the fund of the establishment. */
    public static FundMessage write(SendFundMessage command, Establishment from, Revision sending) {
        return new FundMessage(
                FundMessageId.next(),
                command.submission(),
                from.getId(),
                from.fund(),
                command.subject(),
                command.body(),
                sending);
    }

    /** The fact that it was sent, with all that a mail needs. */
    public FundMessageSent sent(Establishment from, EmailAddress mailbox, @Nullable EmailAddress replyTo) {
        return new FundMessageSent(
                id.value(),
                establishment,
                from.name(),
                from.siret().value(),
                fund,
                mailbox,
                replyTo,
                subject,
                body,
                sending.at());
    }
}
