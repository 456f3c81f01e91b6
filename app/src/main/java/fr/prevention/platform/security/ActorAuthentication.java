package fr.prevention.platform.security;

import fr.prevention.identity.api.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The person of one request, with the memberships that hold at that moment as authorities. Never kept in a session. */
final class ActorAuthentication extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    ActorAuthentication(Actor actor) {
        super(actor.memberships().stream()
                .map(membership -> "ROLE_" + membership.role().name())
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }
}
