package fr.prevention.identity.api;

import java.util.Set;

/** Choosing the password of an account; it replaces the one before. */
public interface PasswordChoice {

    /**
     * Takes the password if it is strong enough: 12 characters at least unless configured otherwise (never under 8), 128
     * at most, the four classes of characters, without the login in it, not one that everybody tries first, and neither
     * the present one nor one of the four before it. The sessions and links of the account end.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.PasswordTooWeak} naming all weaknesses at once, or {@link
     *     IdentityRefusal.UnknownAccount} when the account does not exist or is disabled
     * @throws SignInSaturated when too many passwords are being computed at this moment
     */
    void choose(AccountId account, String password);

    /**
     * Replaces one's own password, saying the present one. All sessions of the account end but those opened from this moment
     * on: whoever changes the own password stays in by renewing the moment of signing in.
     *
     * @throws IdentityRefused as {@link #choose} and {@link PasswordConfirmation#confirm}
     * @throws SignInSaturated when too many passwords are being computed at this moment
     */
    void change(Actor actor, String current, String next);

    /**
     * Every weakness that a password has for this login, as far as the password alone tells: the same rules, for a page
     * that explains them while typing.
     */
    Set<PasswordWeakness> weaknesses(String login, String password);

    /** How many characters a password has at least. */
    int minimumLength();
}
