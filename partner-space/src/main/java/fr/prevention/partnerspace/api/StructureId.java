package fr.prevention.partnerspace.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** One partner structure, whatever the bodies it works with; its text is the key of the organisation in identity. Time-ordered, made before saving. */
public record StructureId(UUID value) implements Identifier {

    public static StructureId next() {
        return new StructureId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
