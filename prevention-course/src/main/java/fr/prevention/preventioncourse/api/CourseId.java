package fr.prevention.preventioncourse.api;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** The course of one establishment. Time-ordered, made before saving. */
public record CourseId(UUID value) implements Identifier {

    public static CourseId next() {
        return new CourseId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
