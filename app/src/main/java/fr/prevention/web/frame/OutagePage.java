package fr.prevention.web.frame;

import fr.prevention.platform.outage.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says that the database does not answer, what became of the request, and when to come back. */
@Component
class OutagePage {

    private static final Logger LOG = LoggerFactory.getLogger(OutagePage.class);

    private final BarePage page;

    OutagePage(BarePage page) {
        this.page = page;
    }

    void send(HttpServletRequest request, HttpServletResponse response, Outage outage, Throwable fault) {
        LOG.warn(
                "The database is {}: {} {} was not served: {}",
                outage,
                request.getMethod(),
                request.getRequestURI(),
                NestedExceptionUtils.getMostSpecificCause(fault).getMessage());
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(outage.patience().toSeconds()));
        BarePage.head(response, RequestReference.of(request), request.isSecure());
        try {
            response.getWriter().write(page.html(kind(outage), ""));
            response.flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String kind(Outage outage) {
        return switch (outage) {
            case UNREACHABLE -> "unreachable";
            case SLOW -> "slow";
        };
    }
}
