package fr.prevention.identity.api;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Making the secret of a link for the mail that carries it, and for nothing else. Each call runs in a transaction of its own
 * and replaces the secret that an earlier call for the same letter made: whoever writes mails calls it only while no mail of
 * that letter has been posted.
 */
public interface AccessLinkIssue {

    /**
     * The link of an invitation, good from now on for the configured time (7 days by default); without secret when the
     * account has a password already and needs none. Empty when the invitation was cancelled, used or replaced meanwhile.
     */
    Optional<IssuedInvitation> forInvitation(AccessLinkId invitation);

    /**
     * A reset link for each of these accounts that is active, by login, good for 24 hours by default; the reset links mailed
     * to it before are dead.
     */
    List<IssuedReset> forReset(Collection<AccountId> accounts);

    /**
     * What the mail of an invitation needs.
     *
     * @param link the link with its secret, empty when the person signs in with the password that exists
     */
    record IssuedInvitation(String login, String displayName, EmailAddress email, Optional<IssuedLink> link) {}

    /** What the mail of a reset needs for one account. */
    record IssuedReset(AccountId account, String login, String displayName, EmailAddress email, IssuedLink link) {}

    /** A link as it is mailed. */
    record IssuedLink(LinkSecret secret, Instant expiresAt) {}
}
