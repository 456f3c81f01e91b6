package fr.prevention.platform.security;

import fr.prevention.identity.api.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stops the forms whose session is gone or now belongs to somebody else, and tells the pages of signed-in people about their
 * session. Placed after the {@link ActorFilter}, and before anybody asks who may do what.
 */
final class LateFormFilter extends OncePerRequestFilter {

    private final LateForms lateForms;
    private final CurrentSessions sessions;

    LateFormFilter(LateForms lateForms, CurrentSessions sessions) {
        this.lateForms = lateForms;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<UUID> signedIn = CurrentActor.of(request).map(Actor::account).map(account -> account.value());
        boolean late =
                signedIn.map(account -> lateForms.isOfAnother(account, request)).orElse(true);
        if (late && lateForms.sendBack(request, response, signedIn.orElse(null))) {
            return;
        }
        sessions.tell(request);
        chain.doFilter(request, response);
    }
}
