package portail.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * What the rules look at: the classes below one root package, read once, and the source tree they come from.
 *
 * @param root the package that holds everything
 * @param modules the same classes as Spring Modulith sees them
 */
public record Codebase(
        String root, JavaClasses classes, ApplicationModules modules, SourceTree sources, Glossary glossary) {

    /** The technical modules of the application: no context, they come after all of them. */
    public static final Set<String> APPLICATION = Set.of("web", "platform");

    static Codebase of(Class<?> application, ImportOption which, SourceTree sources) {
        String root = application.getPackageName();
        return new Codebase(
                root,
                new ClassFileImporter().withImportOption(which).importPackages(root),
                ApplicationModules.of(application, which),
                sources,
                Glossary.in(sources.read("docs/glossary.md")));
    }

    /** The packages directly below the root, each with all it holds. */
    public List<JavaPackage> topPackages() {
        return classes.getPackage(root).getSubpackages().stream()
                .sorted(Comparator.comparing(JavaPackage::getName))
                .toList();
    }

    public List<BoundedContext> contexts() {
        return topPackages().stream()
                .filter(top -> !APPLICATION.contains(top.getRelativeName()))
                .filter(top -> top.isAnnotatedWith(ApplicationModule.class))
                .map(BoundedContext::new)
                .toList();
    }

    /** Packages of a part of the application, as a pattern. */
    public String application(String part) {
        return root + "." + part + "..";
    }

    /** The name of the context, or part of the application, that holds a class. */
    public String topOf(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", "");
    }

    /** The classes that people wrote. */
    public Stream<JavaClass> written() {
        return classes.stream().filter(Written::byPeople).sorted(Comparator.comparing(JavaClass::getName));
    }

    /** The classes that people wrote in one folder of every context. */
    public Stream<JavaClass> writtenIn(String folder) {
        return contexts().stream()
                .flatMap(context -> context.classesIn(folder))
                .sorted(Comparator.comparing(JavaClass::getName));
    }

    /** The calls and method references that written classes should not make, described. */
    public List<String> accesses(Predicate<JavaClass> by, Predicate<JavaCodeUnitAccess<?>> unwanted) {
        return written()
                .filter(by)
                .flatMap(type -> type.getCodeUnitAccessesFromSelf().stream())
                .filter(unwanted)
                .map(JavaCodeUnitAccess::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    /** The uses of a type that some classes should not make, described. */
    public static List<String> uses(Stream<JavaClass> types, Predicate<JavaClass> unwanted) {
        return types.flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> unwanted.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription)
                .distinct()
                .sorted()
                .toList();
    }

    /** Names what is wrong with some classes. */
    public static List<String> blame(Stream<JavaClass> types, String fault) {
        return types.map(type -> type.getName() + " " + fault).distinct().toList();
    }
}
