package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountId;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Remembers the browser of whoever has just come in. */
final class KnownBrowserSignIn implements AuthenticationSuccessHandler {

    private final BrowserCookie browsers;
    private final AuthenticationSuccessHandler next;

    KnownBrowserSignIn(BrowserCookie browsers, AuthenticationSuccessHandler next) {
        this.browsers = browsers;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (authentication.getPrincipal() instanceof PortalPrincipal principal) {
            browsers.remember(request, response, new AccountId(principal.account()));
        }
        next.onAuthenticationSuccess(request, response, authentication);
    }
}
