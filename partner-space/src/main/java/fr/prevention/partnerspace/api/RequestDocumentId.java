package fr.prevention.partnerspace.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** One document deposited with a service request. Time-ordered, made before saving. */
public record RequestDocumentId(UUID value) implements Identifier {

    public static RequestDocumentId next() {
        return new RequestDocumentId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
