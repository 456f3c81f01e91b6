package fr.prevention.platform.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session remembers of the person: the account and the moment of signing in. Names and memberships are read anew at
 * each request, so that what is withdrawn ends at once.
 */
public record PortalPrincipal(UUID account, Instant signedInAt) implements Principal, Serializable {

    private static final long serialVersionUID = 1L;

    /** The account, under which the sessions of a person are found. */
    @Override
    public String getName() {
        return account.toString();
    }
}
