package portail.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.event.types.DomainEvent;
import portail.architecture.Codebase;

/** The building blocks that the code declares in the words of jMolecules, by type or by annotation. */
final class Building {

    private Building() {}

    static Stream<JavaClass> aggregates(Codebase code) {
        return code.written()
                .filter(type -> type.isAssignableTo(AggregateRoot.class)
                        || type.isAnnotatedWith(org.jmolecules.ddd.annotation.AggregateRoot.class));
    }

    static Stream<JavaClass> events(Codebase code) {
        return code.written()
                .filter(type -> type.isAssignableTo(DomainEvent.class)
                        || type.isAnnotatedWith(org.jmolecules.event.annotation.DomainEvent.class));
    }

    /** The interfaces of an api that somebody implements: sealed ones are values, results and refusals. */
    static Stream<JavaClass> drivingPorts(Codebase code) {
        return code.writtenIn("api")
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.isInterface() && !type.isAnnotation())
                .filter(type -> !type.reflect().isSealed());
    }
}
