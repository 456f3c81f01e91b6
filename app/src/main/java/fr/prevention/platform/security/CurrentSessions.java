package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How long the session of a request lives. */
@Component
@EnableConfigurationProperties(SessionSettings.class)
class CurrentSessions {

    private final SessionSettings settings;
    private final FormOrigins origins;
    private final Clock clock;

    CurrentSessions(SessionSettings settings, FormOrigins origins, Clock clock) {
        this.settings = settings;
        this.origins = origins;
        this.clock = clock;
    }

    boolean isOver(PortalPrincipal principal) {
        return end(principal).isBefore(clock.instant());
    }

    /** Tells the pages of a signed-in person about the session. */
    void tell(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null
                && request.getAttribute(PortalPrincipal.class.getName()) instanceof PortalPrincipal principal) {
            UUID account = principal.account();
            request.setAttribute(
                    CurrentSession.ATTRIBUTE,
                    new CurrentSession(
                            Duration.ofSeconds(session.getMaxInactiveInterval()),
                            Duration.between(clock.instant(), end(principal)),
                            settings.warning(),
                            origins.fingerprint(account),
                            () -> origins.mark(account, request)));
        }
    }

    private Instant end(PortalPrincipal principal) {
        return principal.signedInAt().plus(settings.longest());
    }
}
