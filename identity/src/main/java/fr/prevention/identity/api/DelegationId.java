package fr.prevention.identity.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a delegation; made by the form, so that sending it twice offers once. */
public record DelegationId(UUID value) implements Identifier {

    public static DelegationId next() {
        return new DelegationId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
