package portail.architecture.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Packages and files. */
public final class SourceRules {

    private static final int LONGEST = 300;
    private static final Set<String> WRITTEN = Set.of("java", "jte", "js", "css", "sql");

    public static final Theme THEME = new Theme(
            "Packages and files",
            new Rule(
                    "every package is @NullMarked",
                    "the compiler checks for null only where a package asks it to",
                    SourceRules::unmarkedPackages,
                    "badportal.sloppy.adapter.http"),
            new Rule(
                    "no file of the product is longer than " + LONGEST + " lines",
                    "what does not fit in the head gets changed without being understood; aim under 80",
                    code -> code.sources()
                            .production()
                            .filter(file -> WRITTEN.stream().anyMatch(file::hasExtension))
                            .filter(file -> file.lines() > LONGEST)
                            .map(file -> file.path() + " has " + file.lines() + " lines")
                            .toList(),
                    "sloppy/src/main/java/badportal/sloppy/api/Endless.java"));

    private SourceRules() {}

    private static List<String> unmarkedPackages(Codebase code) {
        Set<String> unmarked = new TreeSet<>();
        code.written()
                .filter(type -> !type.getPackage().isAnnotatedWith(NullMarked.class))
                .forEach(type -> unmarked.add(type.getPackageName() + " is not @NullMarked"));
        return List.copyOf(unmarked);
    }
}
