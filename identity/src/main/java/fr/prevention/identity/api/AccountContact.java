package fr.prevention.identity.api;

/** Where the mails of an account go. */
public interface AccountContact {

    /**
     * Replaces the address of one's own account. Both addresses are told of it, after {@link AccountEmailChanged}. Sending
     * the present address again changes nothing, even from a page that is out of date.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.UnknownAccount} for any account but one's own, or {@link
     *     IdentityRefusal.ChangedMeanwhile} when the account was changed since the given version was read
     */
    void changeEmail(Actor actor, ChangeEmail command);

    /**
     * Send the mails of this account there from now on.
     *
     * @param version the version of the account that was shown, from {@link AccountDirectory.AccountView}
     */
    record ChangeEmail(AccountId account, EmailAddress email, long version) {}
}
