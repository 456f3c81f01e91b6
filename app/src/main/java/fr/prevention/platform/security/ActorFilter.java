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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the account of the session into the actor of the request. A session ends here when its account no longer exists or
 * is no longer active, when its sessions were ended since, and twelve hours after signing in whatever was done meanwhile. A
 * person of several organisations acts for one of them at a time.
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
            Optional<Actor> whole = actor(principal);
            if (whole.isEmpty()) {
                end(request);
                SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            } else if (!act(whole.get(), request)) {
                response.sendRedirect(chooser(request));
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Lets the person act for one organisation; false when the person has to say first for which one. */
    private static boolean act(Actor whole, HttpServletRequest request) {
        Optional<ChosenOrganisation> chosen = ChosenOrganisation.forRequest(request, whole);
        if (chosen.isEmpty()
                && !whole.memberships().isEmpty()
                && SpaceAddress.kindAt(request.getRequestURI()).isPresent()
                && ChosenOrganisation.of(whole).size() > 1) {
            return false;
        }
        Actor actor = chosen.map(place -> whole.at(place.kind(), place.key())).orElse(whole);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new ActorAuthentication(actor));
        SecurityContextHolder.setContext(context);
        request.setAttribute(CurrentActor.ATTRIBUTE, actor);
        request.setAttribute(CurrentActor.WHOLE, whole);
        return true;
    }

    private static String chooser(HttpServletRequest request) {
        String asked =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        return "/espaces"
                + LocalPath.of(asked)
                        .filter(path -> request.getMethod().equals("GET"))
                        .map(path -> "?suite=" + URLEncoder.encode(path, StandardCharsets.UTF_8))
                        .orElse("");
    }

    private Optional<Actor> actor(PortalPrincipal principal) {
        boolean tooOld = principal.signedInAt().plus(LONGEST_SESSION).isBefore(clock.instant());
        return tooOld ? Optional.empty() : accounts.actor(new AccountId(principal.account()), principal.signedInAt());
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
