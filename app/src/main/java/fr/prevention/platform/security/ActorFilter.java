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
 * meanwhile. A session that waits for its second factor is nobody's, and whoever must have one reaches nothing but the page
 * that sets it up.
 */
final class ActorFilter extends OncePerRequestFilter {

    static final String HALF_OPEN = ActorFilter.class.getName() + ".half";

    private static final String ENROLMENT = "/mon-compte/second-facteur";

    private final AccountDirectory accounts;
    private final CurrentSessions sessions;
    private final SecondFactorRule rule;

    ActorFilter(AccountDirectory accounts, CurrentSessions sessions, SecondFactorRule rule) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.rule = rule;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalPrincipal principal) {
            if (principal.isHalf()) {
                request.setAttribute(HALF_OPEN, principal);
                SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
                chain.doFilter(request, response);
                return;
            }
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
            if (mustEnrol(principal, context) && !isEnrolment(request)) {
                leadToEnrolment(request, response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private boolean mustEnrol(PortalPrincipal principal, SecurityContext context) {
        return principal.strength() == Strength.SINGLE
                && context.getAuthentication() instanceof ActorAuthentication authentication
                && rule.isRequiredOf(authentication.getPrincipal());
    }

    private static boolean isEnrolment(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(ENROLMENT)
                || path.startsWith(ENROLMENT + "/")
                || path.equals("/deconnexion")
                || path.equals("/session/prolonger")
                || path.equals("/error");
    }

    private static void leadToEnrolment(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", ENROLMENT);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendRedirect(ENROLMENT);
    }

    private Optional<Actor> actor(PortalPrincipal principal) {
        return sessions.isOver(principal)
                ? Optional.empty()
                : accounts.actor(new AccountId(principal.account()), principal.signedInAt());
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
