package fr.prevention.platform.security;

import fr.prevention.identity.api.SignInMeans;
import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;
import java.util.UUID;

/**
 * What a session remembers of the person: the account, the moment of signing in and what was proved. Names and memberships
 * are read anew at each request, so that what is withdrawn ends at once.
 */
public record PortalPrincipal(UUID account, Instant signedInAt, SignInMeans means, Strength strength)
        implements Principal, Serializable {

    private static final long serialVersionUID = 2L;

    /** The account, under which the sessions of a person are found. */
    @Override
    public String getName() {
        return account.toString();
    }

    boolean isHalf() {
        return strength == Strength.HALF;
    }

    PortalPrincipal at(Instant moment) {
        return new PortalPrincipal(account, moment, means, strength);
    }

    PortalPrincipal with(SignInMeans next, Strength proved) {
        return new PortalPrincipal(account, signedInAt, next, proved);
    }
}
