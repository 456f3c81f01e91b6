package fr.prevention.identity.api;

/**
 * Knowing the browsers from which an account came in before, so that the failures of strangers never make its owner wait.
 * Being known lets nobody in: the password is asked all the same.
 */
public interface BrowserRecognition {

    /** Whether the account with this login came in before from the browser that carries this token. */
    boolean isKnown(String token, String login);

    /**
     * Remembers that an account came in from a browser.
     *
     * @param token what the browser carries, anything else or "" when it carries nothing
     * @return what the browser is to carry from now on, for a year at least
     */
    String remember(String token, AccountId account);
}
