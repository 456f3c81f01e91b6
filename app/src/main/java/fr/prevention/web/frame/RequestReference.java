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

    private final SecureRandom random = new SecureRandom();

    static String of(HttpServletRequest request) {
        return request.getAttribute(KEY) instanceof String reference ? reference : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes);
        request.setAttribute(KEY, reference);
        response.setHeader("X-Request-Id", reference);
        try (MDC.MDCCloseable _ = MDC.putCloseable(KEY, reference)) {
            chain.doFilter(request, response);
        }
    }
}
