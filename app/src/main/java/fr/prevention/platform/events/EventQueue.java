package fr.prevention.platform.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Component;

/** The events that a listener has not handled yet, or could not. */
@Component
public class EventQueue {

    private final JdbcClient database;
    private final IncompleteEventPublications incomplete;

    EventQueue(JdbcClient database, IncompleteEventPublications incomplete) {
        this.database = database;
        this.incomplete = incomplete;
    }

    /** Those that wait, failed ones first, then by age. */
    public List<WaitingEvent> waiting(int limit) {
        return database.sql("""
                        select id, listener_id, event_type, publication_date, coalesce(status, '') as status,
                            coalesce(completion_attempts, 0) as attempts
                        from platform.event_publication where completion_date is null
                        order by (status = 'FAILED') desc nulls last, publication_date, id limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> new WaitingEvent(
                        row.getObject("id", UUID.class),
                        row.getString("listener_id"),
                        simple(row.getString("event_type")),
                        row.getTimestamp("publication_date").toInstant(),
                        row.getString("status").equals("FAILED"),
                        row.getInt("attempts")))
                .list();
    }

    /** Gives the event to its listener again, and tells which; empty when it no longer waits. */
    public Optional<String> resubmit(UUID publication) {
        Optional<String> listener = database.sql(
                        "select listener_id from platform.event_publication where id = :id and completion_date is null")
                .param("id", publication)
                .query(String.class)
                .optional();
        listener.ifPresent(known -> incomplete.resubmitIncompletePublications(
                waiting -> waiting.getIdentifier().equals(publication)));
        return listener;
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    /**
     * An event and the listener for which it waits.
     *
     * @param failed whether the listener failed on it
     * @param attempts how often it was given
     */
    public record WaitingEvent(
            UUID id, String listener, String event, Instant publishedAt, boolean failed, int attempts) {}
}
