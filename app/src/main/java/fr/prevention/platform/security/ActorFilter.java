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
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns the account of the session into the actor of the request. A session ends here when its account no longer exists or
 * is no longer active, when its sessions were ended since, and after its longest life, twelve hours unless told otherwise,
 * whatever was done meanwhile. A person of several organisations acts for one of them at a time. A session that waits for
 * its second factor is nobody's, and whoever must have one reaches nothing but the pages that set it up.
 */
final class ActorFilter extends OncePerRequestFilter {

    static final String HALF_OPEN = ActorFilter.class.getName() + ".half";

    private static final String ENROLMENT = "/mon-compte/second-facteur";

    private final AccountDirectory accounts;
    private final CurrentSessions sessions;
    private final LateForms lateForms;
    private final SecondFactorRule rule;

    ActorFilter(AccountDirectory accounts, CurrentSessions sessions, LateForms lateForms, SecondFactorRule rule) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.lateForms = lateForms;
        this.rule = rule;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof PortalPrincipal principal) {
            SecurityContextHolder.setContext(SecurityContextHolder.createEmptyContext());
            Optional<String> elsewhere = recognise(principal, request);
            if (elsewhere.isPresent()) {
                if (!lateForms.sendBack(request, response, principal.account())) {
                    lead(elsewhere.get(), request, response);
                }
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Tells the request who acts, if somebody does; the page to be led to before anything else, if there is one. */
    private Optional<String> recognise(PortalPrincipal principal, HttpServletRequest request) {
        Optional<Actor> whole = actor(principal);
        if (whole.isEmpty()) {
            end(request);
            return Optional.empty();
        }
        if (principal.isHalf()) {
            request.setAttribute(HALF_OPEN, principal);
            return Optional.empty();
        }
        if (principal.strength() == Strength.SINGLE && rule.isRequiredOf(whole.get()) && !isEnrolment(request)) {
            return Optional.of(ENROLMENT);
        }
        request.setAttribute(PortalPrincipal.class.getName(), principal);
        return act(whole.get(), request) ? Optional.empty() : Optional.of(chooser(request));
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

    private static boolean isEnrolment(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.equals(ENROLMENT)
                || path.startsWith(ENROLMENT + "/")
                || path.equals("/deconnexion")
                || path.equals("/session/prolonger")
                || path.equals("/error");
    }

    /** A partial update of a page leads the page. */
    private static void lead(String page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (page.equals(ENROLMENT) && request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.sendRedirect(page);
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
