package portail.architecture.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.core.VerificationOptions;
import portail.architecture.BoundedContext;
import portail.architecture.Check;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.SourceFile;
import portail.architecture.Theme;

/** What a context is, and what it may know of the others. */
public final class ModuleRules {

    public static final Theme THEME = new Theme(
            "Contexts",
            new Rule(
                    "Spring Modulith finds no violation",
                    "the modules declare what they allow; a dependency that is not declared, a cycle or a hidden type in use is a"
                            + " boundary that only exists on paper",
                    code -> List.copyOf(code.modules()
                            .detectViolations(VerificationOptions.defaults().withoutAdditionalVerifications())
                            .getMessages()),
                    "badportal.sloppy.application.PeeksIntoTidy"),
            new Rule(
                    "a context allows only the api of named contexts",
                    "denied by default: without a list, or with a whole module in it, Modulith lets everything through",
                    code -> code.contexts().stream()
                            .flatMap(ModuleRules::looseDependencies)
                            .toList(),
                    "badportal.lenient"),
            new Rule(
                    "only the api of a context is used by another",
                    "what another context sees can no longer change freely; domain, tables and adapters must stay free to change",
                    Check.eachContext(context -> noClasses()
                            .that(resideOutsideOfPackages(context.all()))
                            .should()
                            .dependOnClassesThat(resideInAPackage(context.all())
                                    .and(resideOutsideOfPackages(context.folder("api"))))),
                    "badportal.sloppy.application.PeeksIntoTidy",
                    "badportal.web.sloppy.ScreenKnowsAdapter"),
            new Rule(
                    "a context has five folders: api, application, domain, spi, adapter",
                    "always the same names: whoever knows one context finds the way in all of them",
                    Check.eachContext(context -> classes()
                            .that(resideInAPackage(context.all()))
                            .and()
                            .doNotHaveSimpleName("package-info")
                            .should()
                            .resideInAnyPackage(context.foldersBut())),
                    "badportal.sloppy.tools.Screwdriver"),
            new Rule(
                    "beside the contexts there is only web and platform",
                    "a common or shared package has no owner, and everything ends up depending on it",
                    code -> code.topPackages().stream()
                            .filter(top -> code.contexts().stream().noneMatch(context -> context.tree() == top))
                            .map(JavaPackage::getName)
                            .filter(name -> !Codebase.APPLICATION.contains(name.substring(name.lastIndexOf('.') + 1)))
                            .map(name -> name + " is neither a context nor web nor platform")
                            .toList(),
                    "badportal.common"),
            new Rule(
                    "one Maven module holds one context, under its name without hyphens",
                    "the compiler then keeps the contexts apart before any of these rules runs",
                    code -> code.sources()
                            .production()
                            .filter(file -> code.sources().contextModules().contains(file.module()))
                            .filter(file -> file.hasExtension("java"))
                            .filter(file -> !file.path().startsWith(home(code, file)))
                            .map(file -> file.path() + " is not in " + home(code, file))
                            .toList(),
                    "sloppy/src/main/java/badportal/tidy/Lodger.java"));

    private ModuleRules() {}

    private static Stream<String> looseDependencies(BoundedContext context) {
        return Stream.of(context.declaration().allowedDependencies())
                .filter(allowed -> !allowed.matches("\\w+ :: api"))
                .map(allowed -> context.tree().getName() + " allows '" + allowed + "'");
    }

    private static String home(Codebase code, SourceFile file) {
        return file.module() + "/src/main/java/" + code.root().replace('.', '/') + "/"
                + file.module().replace("-", "") + "/";
    }
}
