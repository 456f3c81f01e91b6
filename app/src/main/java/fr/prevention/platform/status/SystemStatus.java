package fr.prevention.platform.status;

import fr.prevention.platform.audit.AuditWatch;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of the machinery, in one statement. */
@Component
public class SystemStatus {

    private static final int STUCK_AFTER = 3;
    private static final List<String> LOCKS =
            List.of("event resubmission", "file sweep", AuditWatch.LOCK, "migrations");

    private final JdbcClient database;
    private final Clock clock;
    private final Instant startedAt;

    SystemStatus(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    public Figures figures() {
        return database.sql("""
                        select current_setting('server_version') as version,
                            pg_database_size(current_database()) as bytes,
                            (select count(*) from platform.spring_session
                                where principal_name is not null and expiry_time > :millis) as sessions,
                            (select count(*) from platform.outgoing_mail where status = 'PENDING') as mails,
                            (select count(*) from platform.outgoing_mail
                                where status = 'PENDING' and attempts >= :stuck) as stuck,
                            (select count(*) from platform.event_publication where completion_date is null) as events,
                            (select count(*) from platform.event_publication where status = 'FAILED') as failed,
                            (select count(*) from platform.event_publication
                                where completion_date is null and publication_date < :late) as late,
                            (select coalesce(string_agg(name, ','), '') from unnest(string_to_array(:locks, ',')) name
                                where exists (select from pg_locks
                                    where locktype = 'advisory' and granted and objsubid = 1
                                        and (classid::bigint << 32 | objid::bigint) = hashtextextended(name, 0))) as held
                        """)
                .param("millis", clock.millis())
                .param("stuck", STUCK_AFTER)
                .param("late", Timestamp.from(clock.instant().minusSeconds(300)))
                .param("locks", String.join(",", LOCKS))
                .query((row, number) -> new Figures(
                        Optional.ofNullable(SystemStatus.class.getPackage().getImplementationVersion())
                                .orElse(""),
                        startedAt,
                        row.getString("version"),
                        row.getLong("bytes"),
                        row.getInt("sessions"),
                        row.getInt("mails"),
                        row.getInt("stuck"),
                        row.getInt("events"),
                        row.getInt("failed"),
                        row.getInt("late"),
                        jobs(row.getString("held"))))
                .single();
    }

    private static List<Job> jobs(String held) {
        Set<String> names = Arrays.stream(held.split(",")).collect(Collectors.toSet());
        return LOCKS.stream()
                .map(name -> new Job(name.replace(' ', '-'), names.contains(name)))
                .toList();
    }

    /**
     * How the machinery is.
     *
     * @param version of the portal, empty when it runs from its classes
     * @param mailsStuck mails that were refused three times or more
     * @param eventsLate events that wait for more than five minutes
     */
    public record Figures(
            String version,
            Instant startedAt,
            String databaseVersion,
            long databaseBytes,
            int sessions,
            int mailsPending,
            int mailsStuck,
            int eventsUnfinished,
            int eventsFailed,
            int eventsLate,
            List<Job> jobs) {}

    /**
     * Work that one instance does for all.
     *
     * @param running whether an instance holds its lock at this moment
     */
    public record Job(String name, boolean running) {}
}
