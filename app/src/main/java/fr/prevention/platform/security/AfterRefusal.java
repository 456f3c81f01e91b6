package fr.prevention.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with what was typed; "later" when more people are signing in than the machine can verify. */
public final class AfterRefusal implements AuthenticationFailureHandler {

    private static final String EARLY = AfterRefusal.class.getName() + ".early";

    private static final String SECONDS_TO_WAIT = "30";

    private final SignInJournal journal;
    private final DeviceOf devices;

    AfterRefusal(SignInJournal journal, DeviceOf devices) {
        this.journal = journal;
        this.devices = devices;
    }

    /** How long the visitor has to wait, when the pair was not even looked at. */
    public static Optional<Duration> pauseOf(HttpServletRequest request) {
        return Optional.ofNullable((Duration) request.getAttribute(EARLY));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (failure instanceof AuthenticationServiceException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        if (failure instanceof TooManySignIns early) {
            request.setAttribute(EARLY, early.pause());
        } else {
            journal.refused(Objects.requireNonNullElse(request.getParameter("identifiant"), ""), devices.of(request));
        }
        request.getRequestDispatcher("/connexion").forward(request, response);
    }
}
