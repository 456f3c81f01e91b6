package fr.prevention.identity.domain.access;

/** What ended a link before its time. */
public enum LinkEnding {
    /** A password was chosen with it. */
    USED,
    /** The account had a password already: nothing to open. */
    NOT_NEEDED,
    /** A newer one was asked for. */
    REPLACED,
    /** Whoever invited took the invitation back. */
    CANCELLED,
    /** A password was chosen in another way. */
    PASSWORD_CHANGED,
    /** The mails of the account go elsewhere. */
    EMAIL_CHANGED,
    /** The account was closed. */
    DEACTIVATED
}
