package fr.prevention.platform.outage;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why the database could not serve a request that was right. Nothing is half done: the transaction was given up. The pool
 * heals by itself once the database is back.
 */
public enum Outage {
    /** Stopped, out of reach, or with no connection left. */
    UNREACHABLE(Duration.ofSeconds(15)),
    /** Reached, but a statement passed the time it is given. */
    SLOW(Duration.ofSeconds(60));

    /** PostgreSQL: query cancelled by the time limit, lock not obtained in time, transaction idle for too long. */
    private static final Set<String> TOO_LATE = Set.of("57014", "55P03", "25P03");
    /** PostgreSQL, by class: connection, insufficient resources, operator intervention such as a shutdown. */
    private static final Set<String> GONE = Set.of("08", "53", "57");

    private final Duration patience;

    Outage(Duration patience) {
        this.patience = patience;
    }

    /** How long to wait before asking again. */
    public Duration patience() {
        return patience;
    }

    /** The outage behind a fault, if that is its cause. */
    public static Optional<Outage> behind(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                Optional<Outage> outage = of(refused);
                if (outage.isPresent()) {
                    return outage;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Outage> of(SQLException refused) {
        String state = refused.getSQLState() == null ? "" : refused.getSQLState();
        if (TOO_LATE.contains(state) || refused instanceof SQLTimeoutException) {
            return Optional.of(SLOW);
        }
        boolean gone = refused instanceof SQLTransientConnectionException
                || refused instanceof SQLNonTransientConnectionException
                || (state.length() == 5 && GONE.contains(state.substring(0, 2)));
        return gone ? Optional.of(UNREACHABLE) : Optional.empty();
    }
}
