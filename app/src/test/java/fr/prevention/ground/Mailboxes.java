package fr.prevention.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What the mail server received, by recipient. */
public final class Mailboxes {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GreenMail server;

    public Mailboxes(GreenMail server) {
        this.server = server;
    }

    /** Waits for the mail to this person whose subject holds these words. */
    public Mail await(String recipient, String subject) {
        return await(recipient, subject, 1).getLast();
    }

    /** Waits until as many such mails have come. */
    public List<Mail> await(String recipient, String subject, int count) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(to(recipient, subject))
                        .as("mails to %s about « %s » among %s", recipient, subject, subjects())
                        .hasSizeGreaterThanOrEqualTo(count));
        return to(recipient, subject);
    }

    /** The mails to this person whose subject holds these words, so far. */
    public List<Mail> to(String recipient, String subject) {
        return all().filter(mail -> mail.recipients().contains(recipient))
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    private List<String> subjects() {
        return all().map(mail -> mail.recipients() + " " + mail.subject()).toList();
    }

    Stream<Mail> all() {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::of);
    }

    /**
     * A mail received.
     *
     * @param text both bodies, decoded
     */
    public record Mail(List<String> recipients, String subject, String text) {

        private static Mail of(MimeMessage message) {
            try {
                List<String> recipients = Stream.of(message.getAllRecipients())
                        .map(address -> ((InternetAddress) address).getAddress())
                        .toList();
                return new Mail(recipients, message.getSubject(), text(message));
            } catch (MessagingException e) {
                throw new IllegalStateException("A mail that cannot be read", e);
            }
        }

        private static String text(Part part) throws MessagingException {
            try {
                if (part.getContent() instanceof Multipart parts) {
                    StringBuilder text = new StringBuilder();
                    for (int i = 0; i < parts.getCount(); i++) {
                        text.append(text(parts.getBodyPart(i)));
                    }
                    return text.toString();
                }
                return part.getContent() instanceof String words ? words : "";
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The path of the first link into the portal that begins like this. */
        public String link(String beginning) {
            int start = text.indexOf(beginning);
            if (start < 0) {
                throw new IllegalStateException("No link to " + beginning + " in " + text);
            }
            return text.substring(start).split("[\\s\"<]", 2)[0];
        }
    }
}
