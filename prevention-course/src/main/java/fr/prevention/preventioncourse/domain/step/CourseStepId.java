package fr.prevention.preventioncourse.domain.step;

import com.fasterxml.uuid.Generators;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** One step of one course. */
public record CourseStepId(UUID value) implements Identifier {

    public static CourseStepId next() {
        return new CourseStepId(Generators.timeBasedEpochRandomGenerator().generate());
    }
}
