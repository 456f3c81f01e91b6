package fr.prevention.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page with what was typed; "later" when more people are signing in than the machine can verify. */
final class AfterRefusal implements AuthenticationFailureHandler {

    private static final String SECONDS_TO_WAIT = "30";

    private final SignInJournal journal;

    AfterRefusal(SignInJournal journal) {
        this.journal = journal;
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
        journal.refused(Objects.requireNonNullElse(request.getParameter("identifiant"), ""), Device.of(request));
        request.getRequestDispatcher("/connexion").forward(request, response);
    }
}
