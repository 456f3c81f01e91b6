package portail.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import portail.architecture.BoundedContext;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Names that say what a thing is. */
public final class NameRules {

    private static final Pattern EMPTY_SUFFIX =
            Pattern.compile(".*(Impl|Dto|DTO|Manager|Helper|Utils?|Port|UseCase|Entity|Repository)$");
    private static final Pattern PAST = Pattern.compile(
            ".*([a-z]*([^e]ed)|Begun|Broken|Chosen|Drawn|Given|Held|Kept|Laid|Left|Lost|Made|Met|Paid|Read|Run"
                    + "|Sent|Set|Split|Taken|Told|Withdrawn|Written)$");

    public static final Theme THEME = new Theme(
            "Names",
            new Rule(
                    "no name ends in Impl, Dto, Manager, Helper, Util(s), Port, UseCase, Entity or Repository",
                    "these words say what every class is; the place in the tree already says it. Words of the glossary are exempt",
                    code -> Codebase.blame(
                            code.written()
                                    .filter(type -> EMPTY_SUFFIX
                                            .matcher(type.getSimpleName())
                                            .matches())
                                    .filter(type -> !code.glossary().has(type.getSimpleName())),
                            "has a suffix that says nothing"),
                    "badportal.sloppy.domain.StoneHelper"),
            new Rule(
                    "a Service exists only in application",
                    "elsewhere the word hides a value, a policy or an adapter. Words of the glossary are exempt",
                    code -> Codebase.blame(
                            code.written()
                                    .filter(type -> type.getSimpleName().endsWith("Service"))
                                    .filter(type -> !code.glossary().has(type.getSimpleName()))
                                    .filter(type -> !(type.getPackageName() + ".").contains(".application.")),
                            "is no service of an application package"),
                    "badportal.sloppy.domain.StoneService"),
            new Rule(
                    "an adapter is named after its technology and its port",
                    "the name alone tells what it fulfils and with what: JooqCourses, SmtpMails",
                    code -> code.contexts().stream()
                            .flatMap(NameRules::misnamedAdapters)
                            .toList(),
                    "badportal.sloppy.adapter.persistence.StoneStore"),
            new Rule(
                    "an event is named in the past tense",
                    "it tells a fact that nobody can refuse any more; an order would be a call",
                    code -> Codebase.blame(
                            Building.events(code)
                                    .filter(type ->
                                            !PAST.matcher(type.getSimpleName()).matches()),
                            "does not end in a past participle"),
                    "badportal.sloppy.api.StoneBreaks"),
            new Rule(
                    "a controller is named …Controller",
                    "screens are found by their name in a package that also holds forms and pages",
                    NameRules::misnamedControllers,
                    "badportal.web.sloppy.StoneScreen"));

    private NameRules() {}

    private static Stream<String> misnamedAdapters(BoundedContext context) {
        return context.classesIn("adapter")
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.isInterface())
                .filter(type -> ports(context, type).findAny().isPresent())
                .filter(type -> ports(context, type)
                        .noneMatch(port -> type.getSimpleName().matches(".+" + port.getSimpleName())))
                .map(type -> type.getName() + " is not named after "
                        + ports(context, type).map(JavaClass::getSimpleName).toList());
    }

    private static Stream<JavaClass> ports(BoundedContext context, JavaClass adapter) {
        String root = context.tree().getName();
        return adapter.getAllRawInterfaces().stream()
                .filter(type -> type.getPackageName().startsWith(root + ".api")
                        || type.getPackageName().startsWith(root + ".spi"));
    }

    private static List<String> misnamedControllers(Codebase code) {
        return Codebase.blame(
                code.written()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .filter(type -> !type.getSimpleName().endsWith("Controller")),
                "is a controller without saying so");
    }
}
