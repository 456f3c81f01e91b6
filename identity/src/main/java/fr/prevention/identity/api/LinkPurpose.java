package fr.prevention.identity.api;

/** For what a link was mailed. */
public enum LinkPurpose {
    /** The first password of an account, or the first one after it was reactivated. */
    ACTIVATION,
    /** A password in place of a forgotten one. */
    RESET
}
