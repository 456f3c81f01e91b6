package fr.prevention.identity.api;

/**
 * Too many passwords are waiting to be verified: this one was not looked at, whoever it was for. Trying again a few
 * seconds later is the cure. A fault of the moment, not a refusal: it tells nothing about the account.
 */
public final class SignInSaturated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInSaturated() {
        super("too many password verifications are waiting");
    }
}
