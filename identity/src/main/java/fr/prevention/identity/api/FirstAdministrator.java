package fr.prevention.identity.api;

import java.time.Instant;
import java.util.Optional;

/**
 * How the first administrator of a platform comes in: by a link that the start of the portal prints, good for one use and
 * for 24 hours, as long as no active account administers the platform.
 */
public interface FirstAdministrator {

    /**
     * The secret of a new link, empty when the platform has an administrator. Links made by earlier starts die; those made
     * within the last minutes, by instances that start together, stay good beside it until one of them is used.
     */
    Optional<LinkSecret> prepare();

    /** Until when this secret opens the door, empty when it does not. */
    Optional<Instant> openUntil(LinkSecret secret);

    /**
     * Opens the account of the first administrator, with its password. Of several who try at the same moment, with one
     * secret or several, one succeeds.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.SetupLinkDead}, {@link IdentityRefusal.LoginTaken} or {@link
     *     IdentityRefusal.PasswordTooWeak}
     * @throws SignInSaturated when too many passwords are being computed at this moment
     */
    AccountId install(LinkSecret secret, NewAdministrator administrator);

    /** Who it is, and with what it comes in. */
    record NewAdministrator(ContactDetails details, EmailAddress email, LoginIdentifier login, String password) {

        @Override
        public String toString() {
            return "NewAdministrator[" + login + "]";
        }
    }
}
