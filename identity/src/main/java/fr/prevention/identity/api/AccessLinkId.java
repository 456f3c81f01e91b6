package fr.prevention.identity.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies an access link without opening anything: it may stand in events, histories and addresses. */
public record AccessLinkId(UUID value) implements Identifier {

    /** A fresh id, ordered by time of creation. */
    public static AccessLinkId next() {
        return new AccessLinkId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
