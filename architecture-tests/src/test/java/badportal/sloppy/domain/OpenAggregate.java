package badportal.sloppy.domain;

import badportal.sloppy.api.StoneId;
import org.jmolecules.ddd.types.AggregateRoot;

/** Anybody can extend it, make it and change it. */
public class OpenAggregate implements AggregateRoot<OpenAggregate, StoneId> {

    private final StoneId id;
    private String name = "";

    public OpenAggregate(StoneId id) {
        this.id = id;
    }

    public static OpenAggregate reconstitute(StoneId id) {
        return new OpenAggregate(id);
    }

    public void setName(String name) {
        this.name = name;
    }

    public String name() {
        return name;
    }

    @Override
    public StoneId getId() {
        return id;
    }
}
