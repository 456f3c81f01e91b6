package portail.architecture.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.impl.SchemaImpl;
import portail.architecture.Check;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.SourceFile;
import portail.architecture.Theme;
import portail.architecture.Written;

/** Where SQL is written, and against which tables. */
public final class PersistenceRules {

    private static final String GENERATED = "adapter.persistence.generated";

    public static final Theme THEME = new Theme(
            "Persistence",
            new Rule(
                    "jOOQ is used only in adapter.persistence",
                    "a query anywhere else ties a rule or a screen to the tables",
                    Check.classes(code -> Stream.of(noClasses()
                            .that()
                            .resideOutsideOfPackage(code.root() + ".*.adapter.persistence..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage("org.jooq.."))),
                    "badportal.sloppy.domain.QueriesTables"),
            new Rule(
                    "generated tables are used only by the adapter.persistence of their context",
                    "one schema has one owner; another context asks through the api",
                    Check.eachContext(context -> noClasses()
                            .that()
                            .resideOutsideOfPackage(context.folder("adapter.persistence"))
                            .should()
                            .dependOnClassesThat(resideInAPackage(context.folder(GENERATED)))),
                    "badportal.sloppy.adapter.persistence.ReadsTablesOfTidy"),
            new Rule(
                    "a context generates the tables of its own schema alone",
                    "a second schema among the generated classes opens another context's tables to our queries",
                    PersistenceRules::foreignSchemas,
                    "badportal.sloppy.adapter.persistence.generated.Tidy"),
            new Rule(
                    "a migration names no schema of another context",
                    "a foreign key or a query across schemas chains two contexts together where no compiler looks",
                    PersistenceRules::foreignSchemasInMigrations,
                    "sloppy/src/main/resources/db/migration/sloppy/V1__points_at_tidy.sql"));

    private PersistenceRules() {}

    private static List<String> foreignSchemas(Codebase code) {
        return code.contexts().stream()
                .flatMap(context -> context.tree().getClassesInPackageTree().stream()
                        .filter(Written::byJooq)
                        .filter(type -> type.isAssignableTo(SchemaImpl.class))
                        .filter(type -> !type.getSimpleName().equalsIgnoreCase(context.name()))
                        .map(type -> type.getName() + " is not the schema of " + context.name()))
                .sorted()
                .toList();
    }

    private static List<String> foreignSchemasInMigrations(Codebase code) {
        return code.sources()
                .production()
                .filter(file -> file.path().contains("/db/migration/"))
                .flatMap(file -> code.sources().contextModules().stream()
                        .filter(module -> !module.equals(file.module()))
                        .map(module -> module.replace('-', '_'))
                        .filter(schema -> names(file, schema))
                        .map(schema -> file.path() + " names the schema " + schema))
                .toList();
    }

    private static boolean names(SourceFile file, String schema) {
        return Pattern.compile("\\b" + schema + "\\s*\\.\\s*\"?[a-z_]", Pattern.CASE_INSENSITIVE)
                .matcher(file.text())
                .find();
    }
}
