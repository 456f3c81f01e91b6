package fr.prevention.web.frame;

import fr.prevention.platform.outage.Outage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Logs a fault that nobody foresaw, once, with the reference that the person sees on the page. A person who left before the
 * end of the answer is no fault, and a database that does not answer has a page of its own.
 */
@Component
class Faults implements HandlerExceptionResolver, Ordered {

    private static final Pattern SECRET = Pattern.compile("/[A-Za-z0-9_-]{43}(?=/|$)");
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final OutagePage outages;

    Faults(OutagePage outages) {
        this.outages = outages;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (DisconnectedClientHelper.isClientDisconnectedException(fault)) {
            return new ModelAndView();
        }
        Outage outage = Outage.behind(fault).orElse(null);
        if (outage != null && !response.isCommitted()) {
            outages.send(request, response, outage, fault);
            return new ModelAndView();
        }
        LOG.error(
                "Fault {} at {} {}",
                RequestReference.of(request),
                request.getMethod(),
                withoutSecrets(request.getRequestURI()),
                fault);
        if (!response.isCommitted()) {
            sendError(response);
        }
        return new ModelAndView();
    }

    /** The links of mails hold a secret in their address. */
    private static String withoutSecrets(String address) {
        return SECRET.matcher(address).replaceAll("/…");
    }

    private static void sendError(HttpServletResponse response) {
        try {
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
