package fr.prevention.ground;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The warnings and errors that the server logs while tests run. */
public final class ServerLog extends AppenderBase<ILoggingEvent> {

    private static final ServerLog WATCHED = new ServerLog((LoggerContext) LoggerFactory.getILoggerFactory());

    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final LoggerContext logging;

    ServerLog(LoggerContext logging) {
        this.logging = logging;
    }

    static ServerLog watched() {
        return WATCHED;
    }

    /** Takes out the complaints that a test provoked on purpose, and returns them. */
    public static List<String> expected(String words) {
        List<String> provoked =
                WATCHED.complaints.stream().filter(line -> line.contains(words)).toList();
        WATCHED.complaints.removeAll(provoked);
        return provoked;
    }

    /** Listens from now on. The start of a portal configures the log anew: it has to be done again then. */
    void attach() {
        setContext(logging);
        start();
        Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender(this);
        root.addAppender(this);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void forget() {
        complaints.clear();
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            complaints.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage());
        }
    }
}
