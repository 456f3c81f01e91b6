package fr.prevention.platform.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal signs its mails; the server itself is configured with {@code spring.mail}.
 *
 * @param from address of the sender
 * @param fromName name of the sender
 */
@ConfigurationProperties("portail.mail")
record MailSettings(
        @DefaultValue("ne-pas-repondre@portail-prevention.example")
        String from,

        @DefaultValue("Portail Prévention") String fromName) {

    /** The domain of the sender, for message identifiers. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
