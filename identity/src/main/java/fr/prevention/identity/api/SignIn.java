package fr.prevention.identity.api;

/** Coming in with a login and a password. */
public interface SignIn {

    /**
     * Verifies a login and its password. The answer and the time it takes are the same for an unknown login, a disabled
     * account, an account without password and a wrong password. Any input is accepted, however odd or long.
     *
     * @throws SignInSaturated when more people are signing in than the machine may verify at a time
     */
    SignInOutcome signIn(String login, String password);

    /** How a sign-in ended. */
    sealed interface SignInOutcome {

        /** Login and password belong together: this account comes in. */
        record Accepted(AccountId account) implements SignInOutcome {}

        /** They do not; why is never said. */
        record Refused() implements SignInOutcome {}
    }
}
