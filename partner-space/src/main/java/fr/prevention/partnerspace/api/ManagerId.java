package fr.prevention.partnerspace.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** The record of one manager of a structure. Time-ordered, made before saving. */
public record ManagerId(UUID value) implements Identifier {

    public static ManagerId next() {
        return new ManagerId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
