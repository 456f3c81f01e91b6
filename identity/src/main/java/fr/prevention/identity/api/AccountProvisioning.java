package fr.prevention.identity.api;

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
     * Open an account for this person or establishment.
     *
     * @param login see {@link LoginIdentifier}
     * @param displayName 1 to 120 characters, e.g. {@code Claire Martin} or the name of the establishment
     * @param email where the mails of the account go; several accounts may share one
     */
    record OpenAccount(String login, String displayName, EmailAddress email) {}

    /** Let an account act for this organisation in this role. */
    record GrantMembership(AccountId account, Organisation organisation, Role role) {}
}
