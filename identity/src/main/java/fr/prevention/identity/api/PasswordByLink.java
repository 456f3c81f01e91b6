package fr.prevention.identity.api;

import java.time.Instant;
import java.util.Optional;

/** Choosing a password with a link that came by mail. Looking at a link changes nothing: mail scanners open them too. */
public interface PasswordByLink {

    /** What a link opens; empty when there never was such a link. */
    Optional<LinkView> look(LinkSecret secret);

    /**
     * Chooses the password of the account and spends the link; every other link of the account and every session of it end.
     * Of several uses at the same moment one works.
     *
     * @return the account, which may be let in now
     * @throws IdentityRefused with {@link IdentityRefusal.LinkDead} when the link opens nothing (any more), or {@link
     *     IdentityRefusal.PasswordTooWeak} naming all weaknesses; the link stays good then
     * @throws SignInSaturated when too many passwords are being computed at this moment
     */
    AccountId choose(LinkSecret secret, String password);

    /**
     * Asks for another link in place of a dead one, mailed to the address of the account. Nothing happens, and nothing tells
     * so, for a link that is unknown, still good, taken back, or of a closed account.
     */
    void renew(LinkSecret secret);

    /**
     * A link as its page shows it.
     *
     * @param open whether a password can be chosen with it
     * @param expiresAt until when it is good
     */
    record LinkView(LinkPurpose purpose, String login, String displayName, boolean open, Instant expiresAt) {}
}
