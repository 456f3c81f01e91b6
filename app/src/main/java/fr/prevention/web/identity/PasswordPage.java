package fr.prevention.web.identity;

import fr.prevention.identity.api.LinkPurpose;
import fr.prevention.web.form.FormErrors;
import java.time.Instant;

/**
 * The page on which a mailed link lets somebody choose a password.
 *
 * @param address where the form goes; it holds the secret of the link
 * @param minimum characters that a password has at least
 */
public record PasswordPage(
        LinkPurpose purpose,
        String address,
        String login,
        String displayName,
        Instant expiresAt,
        int minimum,
        FormErrors errors) {

    /** The beginning of the keys of its words. */
    public String words() {
        return purpose == LinkPurpose.ACTIVATION ? "activation" : "reset";
    }

    /** Nothing that could end in a log. */
    @Override
    public String toString() {
        return "PasswordPage[" + purpose + "]";
    }
}
