package fr.prevention.identity.api;

import java.time.Duration;

/**
 * Knowing the browsers from which an account came in before, so that the failures of strangers never make its owner wait.
 * Being known lets nobody in: the password is asked all the same.
 */
public interface BrowserRecognition {

    /** How long a browser is known after it was seen last: the longest that browsers keep what they are given to carry. */
    Duration KEPT = Duration.ofDays(400);

    /** Whether the account with this login came in before from the browser that carries this token. */
    boolean isKnown(String token, String login);

    /**
     * Remembers that an account came in from a browser.
     *
     * @param token what the browser carries, anything else or "" when it carries nothing
     * @return what the browser is to carry from now on, for {@link #KEPT}
     */
    String remember(String token, AccountId account);

    /** Forgets the browsers that have not been seen for {@link #KEPT}; a job calls it from time to time. */
    void purge();
}
