package fr.prevention.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Hands mails to the mail server. A mail keeps its message identifier from one try to the next. */
final class SmtpMails {

    private final JavaMailSender server;
    private final MailSettings settings;

    SmtpMails(JavaMailSender server, MailSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    void send(PostedMail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(settings.from(), settings.fromName());
        helper.setTo(mail.recipient());
        if (mail.replyTo() != null) {
            helper.setReplyTo(mail.replyTo());
        }
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        helper.setSentDate(Date.from(mail.writtenAt()));
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        server.send(message);
    }

    /** A mail of the outbox, as it is to be sent. */
    record PostedMail(
            UUID id,
            String recipient,
            @Nullable String replyTo,
            String subject,
            String text,
            String html,
            Instant writtenAt,
            int attempts) {

        static PostedMail read(ResultSet row, int number) throws SQLException {
            return new PostedMail(
                    row.getObject("id", UUID.class),
                    row.getString("recipient"),
                    row.getString("reply_to"),
                    row.getString("subject"),
                    row.getString("text_body"),
                    row.getString("html_body"),
                    row.getTimestamp("written_at").toInstant(),
                    row.getInt("attempts"));
        }
    }
}
