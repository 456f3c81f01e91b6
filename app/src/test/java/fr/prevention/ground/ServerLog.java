package fr.prevention.ground;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggerContextListener;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The warnings and errors that the server logs while tests run; survives the configuration of logging at its start. */
public final class ServerLog extends AppenderBase<ILoggingEvent> implements LoggerContextListener {

    private static final ServerLog WATCHED = watch((LoggerContext) LoggerFactory.getILoggerFactory());

    private final List<String> complaints = new CopyOnWriteArrayList<>();

    ServerLog() {
        setName("watch");
    }

    static ServerLog watched() {
        return WATCHED;
    }

    /** The complaints since the last {@link #expected}. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void forget() {
        complaints.clear();
    }

    /** Takes out the complaints that a test provoked on purpose. */
    public static List<String> expected(String words) {
        List<String> provoked =
                WATCHED.complaints.stream().filter(line -> line.contains(words)).toList();
        WATCHED.complaints.removeAll(provoked);
        return provoked;
    }

    static ServerLog watch(LoggerContext logging) {
        ServerLog log = new ServerLog();
        logging.addListener(log);
        log.onReset(logging);
        return log;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.WARN)) {
            complaints.add(event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage());
        }
    }

    @Override
    public boolean isResetResistant() {
        return true;
    }

    @Override
    public void onStart(LoggerContext logging) {
        onReset(logging);
    }

    @Override
    public void onReset(LoggerContext logging) {
        setContext(logging);
        start();
        Logger root = logging.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender(this);
        root.addAppender(this);
    }

    @Override
    public void onStop(LoggerContext logging) {}

    @Override
    public void onLevelChange(Logger logger, Level level) {}
}
