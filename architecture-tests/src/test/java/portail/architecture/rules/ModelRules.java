package portail.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jmolecules.archunit.JMoleculesDddRules;
import org.jmolecules.ddd.types.Identifier;
import portail.architecture.Check;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** The shape of aggregates, ids, events and of what an api hands over. */
public final class ModelRules {

    public static final Theme THEME = new Theme(
            "Model",
            new Rule(
                    "jMolecules finds the building blocks of the domain well used",
                    "an aggregate holds another by its id alone: loading one never drags the others in",
                    Check.classes(code -> Stream.of(JMoleculesDddRules.all())),
                    "HoldsAnotherAggregate.other"),
            new Rule(
                    "an aggregate is final, made by its factories, changed by its behaviour",
                    "a public constructor or a setter lets anybody make an object that breaks its own rules",
                    code -> Building.aggregates(code)
                            .flatMap(ModelRules::openings)
                            .toList(),
                    "badportal.sloppy.domain.OpenAggregate is not final",
                    "badportal.sloppy.domain.OpenAggregate.<init>",
                    "badportal.sloppy.domain.OpenAggregate.setName"),
            new Rule(
                    "an id is a record",
                    "ids are compared, stored and told to others: they are values, never objects with a life",
                    code -> Codebase.blame(
                            code.written()
                                    .filter(type -> type.isAssignableTo(Identifier.class))
                                    .filter(type -> !type.isRecord()),
                            "is not a record"),
                    "badportal.sloppy.domain.HandMadeId"),
            new Rule(
                    "what an api hands over is a record, an enum, an interface or an exception",
                    "commands, values and views are data: they cannot change behind the reader's back",
                    code -> Codebase.blame(
                            code.writtenIn("api")
                                    .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                    .filter(type -> !type.isRecord() && !type.isEnum() && !type.isInterface())
                                    .filter(type -> !type.isAssignableTo(Throwable.class)),
                            "is an ordinary class"),
                    "badportal.sloppy.api.MutableView"),
            new Rule(
                    "an event is a record of the api that says when it happened",
                    "it is written to the registry, read again after a restart, and told to other contexts",
                    code -> Building.events(code)
                            .filter(type -> !type.isRecord() || !isInApi(type) || !isDated(type))
                            .map(type -> type.getName() + " is not a record of an api with an Instant occurredAt")
                            .toList(),
                    "badportal.sloppy.domain.TooFarIn"),
            new Rule(
                    "no component of an event is an Optional",
                    "the registry stores events as JSON: an absent value is a @Nullable one",
                    code -> Codebase.blame(
                            Building.events(code)
                                    .filter(type -> type.getFields().stream()
                                            .anyMatch(
                                                    field -> field.getRawType().isEquivalentTo(Optional.class))),
                            "holds an Optional"),
                    "badportal.sloppy.api.MaybeTold"));

    private ModelRules() {}

    private static Stream<String> openings(JavaClass aggregate) {
        Stream<String> extension = aggregate.getModifiers().contains(JavaModifier.FINAL)
                ? Stream.empty()
                : Stream.of(aggregate.getName() + " is not final");
        Stream<String> constructors = aggregate.getConstructors().stream()
                .filter(constructor -> !constructor.getModifiers().contains(JavaModifier.PRIVATE))
                .map(constructor -> constructor.getFullName() + " is not private");
        Stream<String> setters = aggregate.getMethods().stream()
                .filter(method -> method.getName().matches("set[A-Z].*"))
                .map(method -> method.getFullName() + " is a setter");
        return Stream.of(extension, constructors, setters).flatMap(faults -> faults);
    }

    private static boolean isDated(JavaClass event) {
        return event.tryGetField("occurredAt")
                .filter(field -> field.getRawType().isEquivalentTo(Instant.class))
                .isPresent();
    }

    private static boolean isInApi(JavaClass type) {
        return List.of(type.getPackageName().split("\\.")).contains("api");
    }
}
