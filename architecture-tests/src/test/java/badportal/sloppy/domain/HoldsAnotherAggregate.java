package badportal.sloppy.domain;

import badportal.sloppy.api.StoneId;
import org.jmolecules.ddd.types.AggregateRoot;

/** Drags another aggregate with it. */
public final class HoldsAnotherAggregate implements AggregateRoot<HoldsAnotherAggregate, StoneId> {

    private final StoneId id;
    private final OpenAggregate other;

    private HoldsAnotherAggregate(StoneId id, OpenAggregate other) {
        this.id = id;
        this.other = other;
    }

    public static HoldsAnotherAggregate around(StoneId id, OpenAggregate other) {
        return new HoldsAnotherAggregate(id, other);
    }

    public OpenAggregate other() {
        return other;
    }

    @Override
    public StoneId getId() {
        return id;
    }
}
