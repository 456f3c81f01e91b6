package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountDirectory;
import fr.prevention.identity.api.AccountId;
import fr.prevention.identity.api.Actor;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the account of the session into the actor of the request. A session ends here when its account no longer exists or
 * is no longer active, and after its longest life, twelve hours unless told otherwise, whatever was done
 * meanwhile.
 */
final class ActorFilter extends OncePerRequestFilter {

    private final AccountDirectory accounts;
    private final CurrentSessions sessions;

    ActorFilter(AccountDirectory accounts, CurrentSessions sessions) {
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalPrincipal principal) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            actor(principal)
                    .ifPresentOrElse(
                            actor -> {
                                context.setAuthentication(new ActorAuthentication(actor));
                                request.setAttribute(CurrentActor.ATTRIBUTE, actor);
                                request.setAttribute(PortalPrincipal.class.getName(), principal);
                            },
                            () -> end(request));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private Optional<Actor> actor(PortalPrincipal principal) {
        return sessions.isOver(principal) ? Optional.empty() : accounts.actor(new AccountId(principal.account()));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
