package fr.prevention.establishment.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identity of a message to a regional fund. */
public record FundMessageId(UUID value) implements Identifier {

    /** A new identity, ordered by time (UUID version 7). */
    public static FundMessageId next() {
        return new FundMessageId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
