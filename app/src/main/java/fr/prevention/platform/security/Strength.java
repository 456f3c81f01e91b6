package fr.prevention.platform.security;

/** How much a session has proved of its person. */
public enum Strength {
    /** One factor, where this account has a second one: opens nothing but the page that asks for it. */
    HALF,
    /** One factor. */
    SINGLE,
    /** Two factors, or a passkey, which is worth two. */
    DOUBLE
}
