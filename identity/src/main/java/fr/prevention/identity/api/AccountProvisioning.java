package fr.prevention.identity.api;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opening accounts, saying for whom they act, and ending it. Whoever calls it has decided that it may be done: an
 * enrolment by a fund, the creation of a technician by a manager, the first start of a demonstration. Every act leaves its
 * entry in the audit trail, under the name of its author.
 */
public interface AccountProvisioning {

    /**
     * Opens an active account that has no password yet, hence that nobody can use until one is chosen.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken} when another account has, or ever had, this login
     * @throws IllegalArgumentException when the login or the name is impossible
     */
    AccountId open(OpenAccount command);

    /** Opens an account like {@link #open} under the first free login among {@code stem}, {@code stem2}, {@code stem3}… */
    OpenedAccount openUnderFreeLogin(OpenUnderFreeLogin command);

    /** Takes back an account just opened that serves nothing: it has neither password nor membership. Its login stays used. */
    void discard(AccountId account);

    /**
     * Lets an account act for an organisation in a role. Granting again what is held changes its rights and its end, which
     * ends the open sessions of the account when they differ.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount}
     */
    void grant(GrantMembership command);

    /**
     * Ends a membership; the account is deactivated when it has no other, and its open sessions end at once. Ending what
     * is not held changes nothing.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount}
     */
    void withdraw(WithdrawMembership command);

    /**
     * Gives a membership back. An account that was deactivated is active again without its old password: a new one has to
     * be chosen.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount}
     */
    void restore(GrantMembership command);

    /** Shuts an account out, whatever its memberships: it cannot come in, its open sessions end at once. */
    void deactivate(AccountId account, Author author, String reason);

    /** Lets an account in again, without its old password. */
    void reactivate(AccountId account, Author author, String reason);

    /** Changes how the holder is called and reached. */
    void rename(AccountId account, ContactDetails details, Author author);

    /** Replaces the address of an account; both addresses are told, after {@link AccountEmailChanged}. */
    void changeEmail(AccountId account, EmailAddress email, Author author, String reason);

    /**
     * Replaces the login of an account, e.g. when the SIRET of an establishment changes.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.LoginTaken}
     */
    void changeLogin(AccountId account, String login, Author author, String reason);

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
     * @param email where the mails of the account go; several accounts may share one
     */
    record OpenAccount(String login, ContactDetails details, EmailAddress email) {

        /** For a holder of whom only the name to show is known, 1 to 120 characters. */
        public OpenAccount(String login, String displayName, EmailAddress email) {
            this(login, ContactDetails.named(displayName), email);
        }
    }

    /**
     * Open an account under a free login.
     *
     * @param stem the login wanted, e.g. {@code m.pichon}; a number follows it when it is taken
     */
    record OpenUnderFreeLogin(String stem, ContactDetails details, EmailAddress email) {}

    /** The account opened and the login it got. */
    record OpenedAccount(AccountId id, String login) {}

    /**
     * Let an account act for this organisation in this role.
     *
     * @param rights what a portal user may do
     * @param until the last day, included; null for no end
     * @param author who grants it
     */
    record GrantMembership(
            AccountId account,
            Organisation organisation,
            Role role,
            Set<Right> rights,
            @Nullable LocalDate until,
            Author author) {

        /** Granted by the portal itself, without end and without particular rights. */
        public GrantMembership(AccountId account, Organisation organisation, Role role) {
            this(account, organisation, role, Set.of(), null, Author.PORTAL);
        }

        /** Granted by somebody, without end and without particular rights. */
        public GrantMembership(AccountId account, Organisation organisation, Role role, Author author) {
            this(account, organisation, role, Set.of(), null, author);
        }
    }

    /** End what an account does for this organisation in this role. */
    record WithdrawMembership(AccountId account, Organisation organisation, Role role, Author author, String reason) {}

    /** Invite this account to act for this organisation. */
    record InviteAccount(AccountId account, Organisation organisation, InvitationKind kind, Author inviter) {}
}
