package fr.prevention.identity.api;

import java.time.Duration;
import java.util.Optional;

/**
 * Slowing down whoever tries a door again and again. Each name has an allowance of its own, which all instances of the
 * portal share; the pauses grow with the tries and are forgotten after a quiet time. Nobody is ever locked out: a name that
 * others can use up (a login) is never the only way in, see {@link Door#SIGN_IN_KNOWN_BROWSER}.
 */
public interface AttemptThrottle {

    /**
     * Counts one more try, before it is looked at.
     *
     * @param who whose allowance it is: an address, a login, an account; kept as a hash
     * @return how long to wait, when this try comes too early; it was not counted then
     */
    Optional<Duration> take(Door door, String who);

    /**
     * Counts one more try of somebody who comes through two doors at once, at the second only where the first lets pass.
     *
     * @return how long to wait, when this try comes too early for either
     */
    Optional<Duration> take(Door first, String who, Door second, String whence);

    /** Gives the allowance back: the last try was good. */
    void forget(Door door, String who);

    /** Takes back the last try, which was good, where a good one says nothing about the others: an address of many. */
    void giveBack(Door door, String who);

    /** Throws away what is too old to matter; a job calls it from time to time. */
    void purge();

    /** What is tried, hence how often it may be. */
    enum Door {
        /** Signing in from one address, whatever the login. */
        SIGN_IN_ADDRESS,
        /** Beginning to come in with a passkey or through a provider, from one address: each beginning is kept a while. */
        CEREMONY_ADDRESS,
        /** Signing in to one login from browsers that have never been in it. */
        SIGN_IN_LOGIN,
        /** Signing in to one login from one browser that has been in it before: its own allowance, whatever others do. */
        SIGN_IN_KNOWN_BROWSER,
        /** Asking for a new password from one address. */
        RESET_ADDRESS,
        /** Mails about a forgotten password to one account. */
        RESET_ACCOUNT,
        /** Opening links, good or not, from one address. */
        LINK_ADDRESS,
        /** Saying the own password again. */
        CONFIRMATION,
        /** Trying a posted provisional pair from one address. */
        FIRST_CONNECTION,
        /** Claiming a lost administrator's access from one address. */
        RECOVERY,
        /** Giving the code of the second factor, the password being right. */
        SECOND_FACTOR,
        /** Writing to a regional fund, from one account. */
        CONTACT,
        /** Writing to regional funds, from one address. */
        CONTACT_ADDRESS,
        /** Taking a whole list away as a file, from one account. */
        EXPORT,
        /** Taking whole lists away as files, from one address. */
        EXPORT_ADDRESS
    }
}
