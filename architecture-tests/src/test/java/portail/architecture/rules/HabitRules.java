package portail.architecture.rules;

import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import portail.architecture.Check;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Habits that make code untestable or mute. */
public final class HabitRules {

    private static final Set<String> CLOCK_FACTORIES =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes");

    public static final Theme THEME = new Theme(
            "Habits",
            new Rule(
                    "only platform reads the machine's clock",
                    "time is a parameter: a deadline is tested on the day it falls, and legal dates are those of Paris",
                    code -> code.accesses(outside("platform", code), HabitRules::readsTheClock),
                    "badportal.sloppy.domain.ReadsTheClock"),
            new Rule(
                    "nobody writes to the standard streams",
                    "what is worth saying goes to the log, with its level and the id of the request",
                    Check.classes(code -> Stream.of(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS)),
                    "badportal.sloppy.domain.Mutters"),
            new Rule(
                    "no field is injected",
                    "a constructor says what an object needs, and a test can call it",
                    Check.classes(code -> Stream.of(NO_CLASSES_SHOULD_USE_FIELD_INJECTION)),
                    "badportal.sloppy.application.InjectsField"),
            new Rule(
                    "nobody sleeps",
                    "a pause holds a thread and hides a race; wait for the fact instead",
                    code -> code.accesses(
                            type -> true,
                            access -> access.getTargetOwner().isEquivalentTo(Thread.class)
                                    && access.getName().equals("sleep")),
                    "badportal.sloppy.domain.Sleeps"),
            new Rule(
                    "reconstitute is called only from adapter.persistence",
                    "it believes whatever it is given: used for anything but loading it goes round every rule of the aggregate",
                    code -> code.accesses(
                            type -> !(type.getPackageName() + ".").contains(".adapter.persistence."),
                            access -> access.getName().equals("reconstitute")
                                    && !access.getOrigin().getName().equals("reconstitute")),
                    "badportal.sloppy.application.ConjuresAggregate"));

    private HabitRules() {}

    private static Predicate<JavaClass> outside(String part, Codebase code) {
        return type -> !(type.getPackageName() + ".").startsWith(code.root() + "." + part + ".");
    }

    private static boolean readsTheClock(JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        boolean withoutClock =
                access.getTarget().getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        if (owner.isEquivalentTo(Clock.class)) {
            return CLOCK_FACTORIES.contains(name);
        }
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return name.equals("<init>")
                    && access.getTarget().getRawParameterTypes().isEmpty();
        }
        return owner.getPackageName().startsWith("java.time") && name.equals("now") && withoutClock;
    }
}
