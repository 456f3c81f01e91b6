package badportal.sloppy.application;

import badportal.sloppy.api.StoneId;
import badportal.sloppy.domain.OpenAggregate;

/** Makes an aggregate that never was. */
final class ConjuresAggregate {

    private ConjuresAggregate() {}

    static OpenAggregate conjure(StoneId id) {
        return OpenAggregate.reconstitute(id);
    }
}
