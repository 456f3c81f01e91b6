package fr.prevention.platform.passkeys;

/** What the browser sent about a passkey does not hold: forged, too late, unknown, or unreadable. */
public final class PasskeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PasskeyRefused(String reason, Throwable cause) {
        super(reason, cause);
    }

    PasskeyRefused(String reason) {
        super(reason);
    }
}
