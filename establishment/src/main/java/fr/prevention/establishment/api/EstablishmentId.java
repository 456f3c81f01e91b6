package fr.prevention.establishment.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identity of an establishment in the portal; it survives a change of SIRET. */
public record EstablishmentId(UUID value) implements Identifier {

    /** A new identity, ordered by time (UUID version 7), made before anything is saved. */
    public static EstablishmentId next() {
        return new EstablishmentId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
