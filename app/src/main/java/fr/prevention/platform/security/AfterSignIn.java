package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Leads to the page that was wanted, else to the start page, which knows the space of the person. */
final class AfterSignIn implements AuthenticationSuccessHandler {

    private final WayBack wayBack;

    AfterSignIn(WayBack wayBack) {
        this.wayBack = wayBack;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String wanted = request.getParameter("suite");
        response.sendRedirect(
                authentication.getPrincipal() instanceof PortalPrincipal principal
                        ? wayBack.of(principal.account(), wanted)
                        : LocalPath.of(wanted).orElse("/"));
    }
}
