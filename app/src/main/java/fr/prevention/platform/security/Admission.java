package fr.prevention.platform.security;

import fr.prevention.identity.api.AccountId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets somebody in who has just chosen the password of an account: a session of that account, under a new id. */
@Component
public class Admission {

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final SessionAuthenticationStrategy freshSession = new ChangeSessionIdAuthenticationStrategy();
    private final BrowserCookie browsers;
    private final Clock clock;

    Admission(BrowserCookie browsers, Clock clock) {
        this.browsers = browsers;
        this.clock = clock;
    }

    /** Opens the session; what the session held of somebody else before is gone. */
    public void admit(HttpServletRequest request, HttpServletResponse response, AccountId account) {
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                new PortalPrincipal(account.value(), clock.instant()), null, List.of());
        request.getSession(true);
        freshSession.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        contexts.saveContext(context, request, response);
        browsers.remember(request, response, account);
    }
}
