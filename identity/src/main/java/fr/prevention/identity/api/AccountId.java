package fr.prevention.identity.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an account for ever, whatever becomes of its login (a change of SIRET changes the login). */
public record AccountId(UUID value) implements Identifier {

    /** A fresh id, ordered by time of creation. */
    public static AccountId next() {
        return new AccountId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
