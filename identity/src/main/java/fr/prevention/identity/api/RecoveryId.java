package fr.prevention.identity.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a claim on the access of an administrator who is gone; made by the form, so that sending it twice claims once. */
public record RecoveryId(UUID value) implements Identifier {

    public static RecoveryId next() {
        return new RecoveryId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
