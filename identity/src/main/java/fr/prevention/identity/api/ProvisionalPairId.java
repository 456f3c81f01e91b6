package fr.prevention.identity.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a provisional pair; time-ordered. */
public record ProvisionalPairId(UUID value) implements Identifier {

    public static ProvisionalPairId next() {
        return new ProvisionalPairId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
