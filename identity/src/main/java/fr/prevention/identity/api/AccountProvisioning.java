package fr.prevention.identity.api;

import org.jspecify.annotations.Nullable;

/**
 * Opening accounts and saying for whom they act. Whoever calls it has decided that it may be done: an enrolment by a
 * fund, the first start of a demonstration.
 */
public interface AccountProvisioning {

    /**
     * Opens an active account that has no password yet, hence that nobody can use until one is chosen.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken} when another account has this login
     * @throws IllegalArgumentException when the login or the name is impossible
     */
    AccountId open(OpenAccount command);

    /**
     * Lets an account act for an organisation in a role. Granting again what is held changes nothing.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount}
     */
    void grant(GrantMembership command);

    /**
     * Invites an account to act for an organisation: a mail follows with a link, good for one use, on which the person
     * chooses the password; an account that has one is told to sign in with it. Of several invitations of one organisation
     * the last one counts. Where a person comes back after a closure ({@link InvitationKind#endsPassword}), the password of
     * before no longer works (F272). Says nothing about memberships: they are granted beside.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount} when there is no such active account
     */
    AccessLinkId invite(InviteAccount command);

    /**
     * Open an account for this person or establishment.
     *
     * @param login see {@link LoginIdentifier}
     * @param displayName 1 to 120 characters, e.g. {@code Claire Martin} or the name of the establishment
     * @param email where the mails of the account go; several accounts may share one
     */
    record OpenAccount(String login, String displayName, EmailAddress email) {}

    /** Let an account act for this organisation in this role. */
    record GrantMembership(AccountId account, Organisation organisation, Role role) {}

    /**
     * Invite this account to act for this organisation.
     *
     * @param inviter who invites, null for the portal itself
     */
    record InviteAccount(
            AccountId account,
            Organisation organisation,
            InvitationKind kind,
            @Nullable Actor inviter) {}
}
