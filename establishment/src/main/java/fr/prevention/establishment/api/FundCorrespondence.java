package fr.prevention.establishment.api;

import fr.prevention.identity.api.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An establishment writes to its regional fund; the message reaches the fund's mailbox and is kept. */
public interface FundCorrespondence {

    /**
     * Sends a message in the name of the establishment; only its own account may. The same message submitted twice is sent
     * once.
     *
     * @throws EstablishmentRefused with {@link EstablishmentRefusal.UnknownEstablishment}
     */
    void send(Actor actor, SendFundMessage command);

    /**
     * The messages an establishment has sent, latest first, for its own account and the people of its fund.
     *
     * @throws EstablishmentRefused with {@link EstablishmentRefusal.UnknownEstablishment}
     */
    List<FundMessageView> sentBy(Actor actor, EstablishmentId establishment);

    /**
     * What is written.
     *
     * @param submission made by the form, so that a double click sends once
     * @param subject one line of 1 to 150 characters
     * @param body 1 to 4000 characters
     */
    record SendFundMessage(UUID submission, EstablishmentId establishment, String subject, String body) {

        /** Longest subject. */
        public static final int LONGEST_SUBJECT = 150;

        /** Longest body. */
        public static final int LONGEST_BODY = 4000;

        public SendFundMessage {
            subject = TypedText.filled(TypedText.line(subject, LONGEST_SUBJECT, "subject"), "subject");
            body = TypedText.filled(TypedText.paragraphs(body, LONGEST_BODY, "body"), "body");
        }
    }

    /** A message as it was sent; {@code senderName} is the display name of the account at that time. */
    record FundMessageView(UUID id, String subject, String body, String senderName, Instant sentAt) {}
}
