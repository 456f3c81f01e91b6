package fr.prevention.identity.api;

/** Asking the password again before an act that would help a thief of the session. */
public interface PasswordConfirmation {

    /**
     * Returns when this is the password of the person who acts. Wrong ones are counted for this account alone; after several
     * the next one has to wait, longer each time.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.WrongPassword}, or {@link IdentityRefusal.TooManyAttempts}, in
     *     which case the password was not even looked at
     * @throws SignInSaturated when too many passwords are being computed at this moment
     */
    void confirm(Actor actor, String password);
}
