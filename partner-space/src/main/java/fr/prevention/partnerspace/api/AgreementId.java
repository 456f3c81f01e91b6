package fr.prevention.partnerspace.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** One agreement of a structure with a body, for its dates; a renewal is another one. Time-ordered, made before saving. */
public record AgreementId(UUID value) implements Identifier {

    public static AgreementId next() {
        return new AgreementId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
