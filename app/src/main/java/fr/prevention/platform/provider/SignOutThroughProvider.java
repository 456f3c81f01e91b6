package fr.prevention.platform.provider;

import fr.prevention.platform.security.SignOutTarget;
import fr.prevention.platform.settings.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Those who came by the provider leave it too (RP-initiated logout), and are led back to the sign-in page. */
@Component
class SignOutThroughProvider implements SignOutTarget {

    private static final String SIGN_IN = "/connexion?deconnexion";

    private final IdentityProvider provider;
    private final PortalSettings portal;

    SignOutThroughProvider(IdentityProvider provider, PortalSettings portal) {
        this.provider = provider;
        this.portal = portal;
    }

    @Override
    public void remember(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.setAttribute(IdentityProvider.ID_TOKEN, session.getAttribute(IdentityProvider.ID_TOKEN));
        }
    }

    @Override
    public String of(HttpServletRequest request) {
        return request.getAttribute(IdentityProvider.ID_TOKEN) instanceof String token
                ? throughProvider(token).orElse(SIGN_IN)
                : SIGN_IN;
    }

    private Optional<String> throughProvider(String token) {
        return provider.endOfSession()
                .map(end -> UriComponentsBuilder.fromUri(end)
                        .queryParam("id_token_hint", "{token}")
                        .queryParam("post_logout_redirect_uri", "{page}")
                        .encode()
                        .buildAndExpand(token, portal.page(SIGN_IN).toString())
                        .toUriString());
    }
}
