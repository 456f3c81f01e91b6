package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends whoever is not signed in to the sign-in page, which leads back to the page that was wanted. A visitor who carries
 * the cookie of a dead session is told that it has expired. A partial update of a page gets the bare status: the page stays
 * as it is, with what is typed in it.
 */
final class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        boolean waits = request.getAttribute(ActorFilter.HALF_OPEN) != null;
        response.sendRedirect((waits ? "/connexion/code" : "/connexion") + query(request, waits));
    }

    private static String query(HttpServletRequest request, boolean waits) {
        StringBuilder query = new StringBuilder();
        wanted(request)
                .ifPresent(path -> query.append("?suite=").append(URLEncoder.encode(path, StandardCharsets.UTF_8)));
        if (waits) {
            return query.toString();
        }
        if (request.getRequestedSessionId() != null
                || ResumeAddress.keptOf(request.getQueryString()).isPresent()) {
            query.append(query.isEmpty() ? "?" : "&").append("expiree");
        }
        return query.toString();
    }

    private static Optional<String> wanted(HttpServletRequest request) {
        boolean page = request.getMethod().equals("GET");
        return LocalPath.of(page ? requested(request) : comingFrom(request)).filter(path -> !path.equals("/"));
    }

    private static String requested(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private static String comingFrom(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        try {
            return referer == null
                    ? "/"
                    : Optional.ofNullable(URI.create(referer).getRawPath()).orElse("/");
        } catch (IllegalArgumentException _) {
            return "/";
        }
    }
}
