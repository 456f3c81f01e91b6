package fr.prevention.preventioncourse.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** One document deposited in a course, whatever the questions it serves. Time-ordered, made before saving. */
public record DocumentId(UUID value) implements Identifier {

    public static DocumentId next() {
        return new DocumentId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
