package fr.prevention.web.frame;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers in French what Tomcat refuses by itself, before any filter: a path that cannot be read, a character that has no
 * place in an address, headers too long; and what remains when the error page fails in its turn.
 */
final class RefusedByTheServer extends ErrorReportValve {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedByTheServer.class);

    private final BarePage page;

    RefusedByTheServer(BarePage page) {
        this.page = page;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String known = RequestReference.of(request);
        String reference = known.isEmpty() ? RequestReference.next() : known;
        BarePage.head(response, reference, request.isSecure());
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(page.html(kind(status), status < 500 ? "" : reference));
                response.finishResponse();
            }
        } catch (IOException e) {
            LOG.debug("The visitor left before the page of status {}", status, e);
        }
    }

    private static String kind(int status) {
        return switch (status) {
            case 404, 413, 503 -> Integer.toString(status);
            default -> status < 500 ? "400" : "500";
        };
    }
}
