package fr.prevention.identity.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a passkey of an account. */
public record PasskeyId(UUID value) implements Identifier {

    public static PasskeyId next() {
        return new PasskeyId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
