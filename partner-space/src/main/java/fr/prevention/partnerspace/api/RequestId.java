package fr.prevention.partnerspace.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** One service request. Time-ordered, made before saving. */
public record RequestId(UUID value) implements Identifier {

    public static RequestId next() {
        return new RequestId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
