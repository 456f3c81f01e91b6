package fr.prevention.web.frame;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a reference that stands in its log lines, in its answer and on the page of a fault. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestReference extends OncePerRequestFilter {

    private static final String KEY = "requete";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A reference for a request that has none yet. */
    static String next() {
        byte[] bytes = new byte[6];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static String of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof String reference ? reference : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String reference = next();
        request.setAttribute(KEY, reference);
        response.setHeader("X-Request-Id", reference);
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, reference)) {
            chain.doFilter(request, response);
        }
    }
}
