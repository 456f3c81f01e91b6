package portail.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Documents that people write and code can check. */
public final class DocumentRules {

    private static final String MAP = "docs/context-map.md";
    private static final Pattern MAY_ASK = Pattern.compile("^\\s*(\\w+) --> (\\w+)\\s*$", Pattern.MULTILINE);
    private static final Pattern TELLS =
            Pattern.compile("^\\s*(\\w+) -\\. (\\w+) \\.-> (\\w+)\\s*$", Pattern.MULTILINE);

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
                    "StoneBreaks"),
            new Rule(
                    "the context map draws who listens to whom",
                    "nothing else shows it: the publisher does not know, and the listener is found by its annotation alone",
                    DocumentRules::wrongListeners,
                    "platform hears MaybeTold of sloppy",
                    "sloppy hears HiveInspected of tidy"));

    private DocumentRules() {}

    private static List<String> wrongArrows(Codebase code) {
        Stream<String> declared = code.contexts().stream()
                .flatMap(context -> Stream.of(context.declaration().allowedDependencies())
                        .map(allowed -> context.name() + " --> " + allowed.replaceFirst(" ::.*", "")));
        return differences(drawn(code, MAY_ASK, arrow -> arrow.group(1) + " --> " + arrow.group(2)), declared);
    }

    private static List<String> wrongListeners(Codebase code) {
        Set<JavaClass> events = Building.events(code).collect(Collectors.toSet());
        Stream<String> heard = code.written()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(EventListener.class))
                .flatMap(method -> method.getRawParameterTypes().stream()
                        .filter(events::contains)
                        .map(event -> hears(code.topOf(method.getOwner()), event.getSimpleName(), code.topOf(event))));
        return differences(drawn(code, TELLS, arrow -> hears(arrow.group(3), arrow.group(2), arrow.group(1))), heard);
    }

    private static String hears(String listener, String event, String owner) {
        return listener + " hears " + event + " of " + owner;
    }

    private static Stream<String> drawn(Codebase code, Pattern arrows, Function<MatchResult, String> told) {
        return arrows.matcher(code.sources().read(MAP)).results().map(told);
    }

    private static List<String> differences(Stream<String> drawn, Stream<String> real) {
        Set<String> onTheMap = drawn.collect(Collectors.toCollection(TreeSet::new));
        Set<String> inTheCode = real.collect(Collectors.toCollection(TreeSet::new));
        return Stream.concat(
                        onTheMap.stream()
                                .filter(arrow -> !inTheCode.contains(arrow))
                                .map(arrow -> arrow + ": drawn, but not so in the code"),
                        inTheCode.stream()
                                .filter(arrow -> !onTheMap.contains(arrow))
                                .map(arrow -> arrow + ": not drawn in " + MAP))
                .toList();
    }
}
