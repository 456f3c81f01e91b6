package fr.prevention.partnerspace.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** The record of one technician of a structure. Time-ordered, made before saving. */
public record TechnicianId(UUID value) implements Identifier {

    public static TechnicianId next() {
        return new TechnicianId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
