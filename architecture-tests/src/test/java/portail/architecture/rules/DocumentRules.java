package portail.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Documents that people write and code can check. */
public final class DocumentRules {

    private static final String MAP = "docs/context-map.md";
    private static final Pattern MAY_ASK = Pattern.compile("^\\s*(\\w+) --> (\\w+)\\s*$", Pattern.MULTILINE);

    public static final Theme THEME = new Theme(
            "Documents",
            new Rule(
                    "every aggregate, event and driving port has its row in the glossary",
                    "the words of the code are those of the people who do the work, agreed upon once",
                    code -> Stream.of(Building.aggregates(code), Building.events(code), Building.drivingPorts(code))
                            .flatMap(types -> types)
                            .filter(type -> !code.glossary().has(type.getSimpleName()))
                            .map(type -> type.getName() + " has no row in docs/glossary.md")
                            .sorted()
                            .toList(),
                    "badportal.sloppy.domain.OpenAggregate",
                    "badportal.sloppy.api.StoneBreaks",
                    "badportal.sloppy.api.ApiKnowsDomain"),
            new Rule(
                    "the context map draws the dependencies that the contexts declare",
                    "a map that is not true is worse than none",
                    DocumentRules::wrongArrows,
                    "sloppy --> lenient",
                    "sloppy --> tidy"),
            new Rule(
                    "every event is on the context map",
                    "an event nobody finds is an event somebody publishes a second time under another name",
                    code -> Building.events(code)
                            .map(JavaClass::getSimpleName)
                            .filter(event -> !Pattern.compile("\\b" + event + "\\b")
                                    .matcher(code.sources().read(MAP))
                                    .find())
                            .map(event -> event + " is not in " + MAP)
                            .toList(),
                    "StoneBreaks"));

    private DocumentRules() {}

    private static List<String> wrongArrows(Codebase code) {
        Set<String> drawn = MAY_ASK.matcher(code.sources().read(MAP))
                .results()
                .map((MatchResult arrow) -> arrow.group(1) + " --> " + arrow.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> declared = code.contexts().stream()
                .flatMap(context -> Stream.of(context.declaration().allowedDependencies())
                        .map(allowed -> context.name() + " --> " + allowed.replaceFirst(" ::.*", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        drawn.stream()
                                .filter(arrow -> !declared.contains(arrow))
                                .map(arrow -> arrow + " is drawn but not declared"),
                        declared.stream()
                                .filter(arrow -> !drawn.contains(arrow))
                                .map(arrow -> arrow + " is declared but not drawn"))
                .toList();
    }
}
