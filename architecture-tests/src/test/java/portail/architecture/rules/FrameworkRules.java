package portail.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Which technology may be named where. */
public final class FrameworkRules {

    private static final Set<String> PLAIN =
            Set.of("java.", "javax.crypto.", "org.jmolecules.", "org.jspecify.annotations.", "com.fasterxml.uuid.");
    private static final Set<String> SPRING_OF_A_USE_CASE = Set.of(
            "org.springframework.stereotype.",
            "org.springframework.transaction.",
            ApplicationEventPublisher.class.getName());
    private static final Set<String> HTTP =
            Set.of("org.springframework.web.", "org.springframework.http.", "jakarta.servlet.", "java.net.http.");

    public static final Theme THEME = new Theme(
            "Frameworks",
            new Rule(
                    "api, domain and spi are plain Java with jMolecules, JSpecify and the UUID generator",
                    "the trade outlives its frameworks, and its tests need none of them",
                    code -> Codebase.uses(
                            Stream.of("api", "domain", "spi").flatMap(code::writtenIn),
                            used -> !used.isPrimitive()
                                    && !isIn(used, PLAIN)
                                    && !isIn(used, Set.of(code.root() + "."))),
                    "badportal.sloppy.domain.LeansOnSpring"),
            new Rule(
                    "application takes from Spring only stereotypes, transactions and the event publisher",
                    "a use case fetches, acts, saves and publishes; anything more belongs behind a port",
                    code -> Codebase.uses(
                            code.writtenIn("application"),
                            used -> isIn(used, Set.of("org.springframework.")) && !isIn(used, SPRING_OF_A_USE_CASE)),
                    "badportal.sloppy.application.ReadsTheEnvironment"),
            new Rule(
                    "no word of HTTP enters a context",
                    "the same use case serves a page, an import and a test; only screens know what a request is",
                    code -> Codebase.uses(
                            code.contexts().stream()
                                    .flatMap(context -> context.tree().getClassesInPackageTree().stream()),
                            used -> isIn(used, HTTP)),
                    "badportal.sloppy.adapter.http.AnswersHttp"),
            new Rule(
                    "@Transactional stands only in application",
                    "one use case is one transaction: opened lower it saves half of it, opened higher it holds a connection"
                            + " while a page is drawn",
                    FrameworkRules::transactionsElsewhere,
                    "badportal.sloppy.adapter.persistence.OpensTransaction"));

    private FrameworkRules() {}

    private static List<String> transactionsElsewhere(Codebase code) {
        Set<JavaPackage> useCases =
                code.writtenIn("application").map(JavaClass::getPackage).collect(Collectors.toUnmodifiableSet());
        return code.written()
                .filter(type -> !useCases.contains(type.getPackage()))
                .filter(type -> type.isAnnotatedWith(Transactional.class)
                        || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class)))
                .map(type -> type.getName() + " opens a transaction")
                .toList();
    }

    private static boolean isIn(JavaClass type, Set<String> prefixes) {
        return prefixes.stream().anyMatch(type.getName()::startsWith);
    }
}
