package fr.prevention.identity.api;

/** Choosing the password of an account; it replaces the one before. */
public interface PasswordChoice {

    /**
     * Takes the password if it is strong enough: 12 characters at least unless configured otherwise (never under 8), 128
     * at most, the four classes of characters, without the login in it and not one that everybody tries first.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.PasswordTooWeak} naming all weaknesses at once, or {@link
     *     IdentityRefusal.UnknownAccount} when the account does not exist or is disabled
     * @throws SignInSaturated when too many passwords are being computed at this moment
     */
    void choose(AccountId account, String password);
}
