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
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the account of the session into the actor of the request. A session ends here when its account no longer exists or
 * is no longer active, and twelve hours after signing in whatever was done meanwhile.
 */
final class ActorFilter extends OncePerRequestFilter {

    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    private final AccountDirectory accounts;
    private final Clock clock;

    ActorFilter(AccountDirectory accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
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
                            },
                            () -> end(request));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }

    private Optional<Actor> actor(PortalPrincipal principal) {
        boolean tooOld = principal.signedInAt().plus(LONGEST_SESSION).isBefore(clock.instant());
        return tooOld ? Optional.empty() : accounts.actor(new AccountId(principal.account()));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
