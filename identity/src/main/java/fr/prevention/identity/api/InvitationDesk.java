package fr.prevention.identity.api;

/** Sending invitations again and taking them back, for those who follow them: see {@link InvitationOverview}. */
public interface InvitationDesk {

    /**
     * Sends the invitation again, with a new link; the one before is dead.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownInvitation} when it is not among those the person follows,
     *     or {@link IdentityRefusal.InvitationOver} when the account is active already or the invitation was taken back
     */
    void resend(Actor actor, AccessLinkId invitation);

    /**
     * Takes the invitation back: its link is dead. The account and its memberships stay, they are ended where they were
     * granted.
     *
     * @throws IdentityRefused as {@link #resend}
     */
    void cancel(Actor actor, AccessLinkId invitation);
}
