package badportal.tidy.api;

import java.time.Instant;

/** The work on a hive. */
public interface HiveKeeping {

    void inspect(InspectHive command);

    /** What the keeper asks for. */
    record InspectHive(HiveId hive, Instant at) {}
}
