package fr.prevention.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leaves the address of the client in the logging context of the request, where the audit trail finds it. */
final class OriginFilter extends OncePerRequestFilter {

    private final ClientAddress addresses;

    OriginFilter(ClientAddress addresses) {
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (MDC.MDCCloseable _ = MDC.putCloseable(OriginConfiguration.KEY, addresses.of(request))) {
            chain.doFilter(request, response);
        }
    }
}
