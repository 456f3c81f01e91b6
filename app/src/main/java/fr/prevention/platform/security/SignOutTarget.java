package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;

/** Where signing out leads: back to the sign-in page, through the identity provider for those who came by it. */
public interface SignOutTarget {

    /** Remembers what of the session is needed, before it is gone. */
    void remember(HttpServletRequest request);

    /** The address to go to. */
    String of(HttpServletRequest request);
}
