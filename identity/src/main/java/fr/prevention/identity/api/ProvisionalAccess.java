package fr.prevention.identity.api;

import java.time.Instant;

/**
 * The provisional login and password that a service posts to the head office of a member company, from which its portal
 * administrator opens the first account ({@link FirstConnection}). Whoever calls it has decided that it may be done: the
 * service that enrols the member, or the administrator of the platform.
 */
public interface ProvisionalAccess {

    /**
     * Makes a pair for a member that nobody administers yet; an open one is replaced. The password exists in the answer, for
     * the letter, and nowhere else.
     *
     * @throws IdentityRefused with {@link IdentityRefusal.AlreadyAdministrated}
     */
    IssuedPair issue(Organisation member, Author author);

    /** The same with a password that is known beforehand, for the demonstration, whose sign-in page tells it. */
    void issueKnown(Organisation member, String password, Author author);

    /** Whether the member has a pair that opens an account now. */
    boolean isOpen(String memberNumber);

    /**
     * What the letter says.
     *
     * @param login the member number
     * @param expiresAt until when the pair is good
     */
    record IssuedPair(String login, String password, Instant expiresAt) {

        @Override
        public String toString() {
            return "IssuedPair[" + login + "]";
        }
    }
}
