package fr.prevention.platform.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail to one recipient, in words and in HTML.
 *
 * @param dedupeKey names the reason and the recipient: a mail with a key already known is not sent again
 * @param recipient address of the one recipient
 * @param replyTo where an answer goes, null for nowhere
 * @param subject one line
 * @param writtenAt when what it tells happened
 * @param confidential whether its words open something: they are erased once the mail server has taken it
 */
public record OutgoingMail(
        String dedupeKey,
        String recipient,
        @Nullable String replyTo,
        String subject,
        String text,
        String html,
        Instant writtenAt,
        boolean confidential) {

    /** A mail that may be read again by those who keep the portal. */
    public OutgoingMail(
            String dedupeKey,
            String recipient,
            @Nullable String replyTo,
            String subject,
            String text,
            String html,
            Instant writtenAt) {
        this(dedupeKey, recipient, replyTo, subject, text, html, writtenAt, false);
    }

    public OutgoingMail {
        if (dedupeKey.isBlank() || recipient.isBlank()) {
            throw new IllegalArgumentException("a mail has a key and a recipient");
        }
        subject = subject.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Without the words: what is kept where no mail server will ever take it. */
    OutgoingMail erased() {
        return new OutgoingMail(dedupeKey, recipient, replyTo, subject, "", "", writtenAt, true);
    }
}
