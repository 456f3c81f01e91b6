package badportal.tidy.domain;

import badportal.tidy.api.HiveId;
import badportal.tidy.api.HiveInspected;
import java.time.Instant;
import org.jmolecules.ddd.types.AggregateRoot;

/** A hive and how often it was looked into. */
public final class Hive implements AggregateRoot<Hive, HiveId> {

    private final HiveId id;
    private int inspections;

    private Hive(HiveId id, int inspections) {
        this.id = id;
        this.inspections = inspections;
    }

    public static Hive settle(HiveId id) {
        return new Hive(id, 0);
    }

    public static Hive reconstitute(HiveId id, int inspections) {
        return new Hive(id, inspections);
    }

    public HiveInspected inspect(Instant at) {
        inspections++;
        return new HiveInspected(id, at);
    }

    public int inspections() {
        return inspections;
    }

    @Override
    public HiveId getId() {
        return id;
    }
}
