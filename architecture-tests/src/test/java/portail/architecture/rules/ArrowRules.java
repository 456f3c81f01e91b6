package portail.architecture.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.stream.Stream;
import org.jmolecules.architecture.hexagonal.Adapter;
import org.jmolecules.architecture.hexagonal.Application;
import org.jmolecules.architecture.hexagonal.Port;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jmolecules.archunit.JMoleculesArchitectureRules;
import org.jmolecules.archunit.JMoleculesArchitectureRules.VerificationDepth;
import portail.architecture.Check;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Who may know whom inside a context: api ← domain ← spi ← application, adapter → all, nobody → adapter. */
public final class ArrowRules {

    /** An api is a port without a side: driving ports stand beside the ids and values that the driven side uses too. */
    private static final Map<String, Class<? extends Annotation>> ROLES = Map.of(
            "api", Port.class,
            "domain", Application.class,
            "application", Application.class,
            "spi", SecondaryPort.class,
            "adapter", Adapter.class);

    public static final Theme THEME = new Theme(
            "Arrows inside a context",
            new Rule(
                    "api knows only api",
                    "what we offer must be readable, and stay stable, without knowing how it is done",
                    knowsOnly("api"),
                    "badportal.sloppy.api.ApiKnowsDomain"),
            new Rule(
                    "domain knows only api and domain",
                    "the rules of the trade are decided without asking a database, a service or the outside",
                    knowsOnly("domain", "api"),
                    "badportal.sloppy.domain.DomainKnowsSpi"),
            new Rule(
                    "spi knows only api, domain and spi",
                    "a need is told in the words of the domain, whoever uses it and whatever fulfils it",
                    knowsOnly("spi", "api", "domain"),
                    "badportal.sloppy.spi.SpiKnowsApplication"),
            new Rule(
                    "application knows api, domain and spi, never an adapter",
                    "a use case runs in a test with in-memory doubles because it never saw the technology",
                    knowsOnly("application", "api", "domain", "spi"),
                    "badportal.sloppy.application.ApplicationKnowsAdapter"),
            new Rule(
                    "nobody knows an adapter",
                    "an adapter can be replaced or thrown away only while nothing names it",
                    Check.eachContext(context -> noClasses()
                            .that()
                            .resideOutsideOfPackage(context.folder("adapter"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(context.folder("adapter"))),
                    "badportal.sloppy.application.ApplicationKnowsAdapter",
                    "badportal.web.sloppy.ScreenKnowsAdapter"),
            new Rule(
                    "jMolecules finds the hexagon whole",
                    "ports and adapters are declared where they are; the same arrows hold across all contexts at once",
                    Check.classes(
                            code -> Stream.of(JMoleculesArchitectureRules.ensureHexagonal(VerificationDepth.LENIENT))),
                    "badportal.sloppy.application.ApplicationKnowsAdapter"),
            new Rule(
                    "each package of a context says its place in the hexagon",
                    "a class without a place escapes the rules of jMolecules without a sound",
                    code -> ROLES.entrySet().stream()
                            .flatMap(role -> withoutRole(code, role.getKey(), role.getValue()))
                            .sorted()
                            .toList(),
                    "badportal.sloppy.adapter.fax.FaxLetters"));

    private ArrowRules() {}

    private static Check knowsOnly(String folder, String... others) {
        String[] known = Stream.concat(Stream.of(folder), Stream.of(others)).toArray(String[]::new);
        return Check.eachContext(context -> noClasses()
                .that(resideInAPackage(context.folder(folder)))
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(context.foldersBut(known))));
    }

    private static Stream<String> withoutRole(Codebase code, String folder, Class<? extends Annotation> role) {
        return code.writtenIn(folder)
                .filter(type -> !plays(type.getPackage(), role))
                .map(type -> type.getName() + " is in a package without @" + role.getSimpleName());
    }

    private static boolean plays(JavaPackage place, Class<? extends Annotation> role) {
        return role == Adapter.class ? place.isMetaAnnotatedWith(role) : place.isAnnotatedWith(role);
    }
}
