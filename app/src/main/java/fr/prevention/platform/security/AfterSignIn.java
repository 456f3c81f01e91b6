package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Leads to the page that asks for a second factor, else to the page that was wanted, else to the start page, which knows the
 * space of the person.
 */
final class AfterSignIn implements AuthenticationSuccessHandler {

    private final SessionOpening sessions;

    AfterSignIn(SessionOpening sessions) {
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String wanted = Objects.requireNonNullElse(request.getParameter("suite"), "");
        response.sendRedirect(
                authentication.getPrincipal() instanceof PortalPrincipal principal
                        ? sessions.opened(request, response, principal, wanted)
                        : LocalPath.of(wanted).orElse("/"));
    }
}
