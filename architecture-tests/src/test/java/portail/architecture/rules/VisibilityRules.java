package portail.architecture.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import portail.architecture.Codebase;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** What is public. */
public final class VisibilityRules {

    public static final Theme THEME = new Theme(
            "Visibility",
            new Rule(
                    "the classes of application and adapter are package-private",
                    "they are reached through their port; the compiler refuses every other way. Application may show an interface"
                            + " to the listeners of its own context",
                    code -> Stream.of("application", "adapter")
                            .flatMap(code::writtenIn)
                            .filter(JavaClass::isTopLevelClass)
                            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(type -> !type.isInterface() || isAdapter(type))
                            .map(type -> type.getName() + " is public")
                            .toList(),
                    "badportal.sloppy.application.PublicService",
                    "badportal.sloppy.adapter.persistence.PublicAdapter"),
            new Rule(
                    "controllers are package-private",
                    "nobody calls a controller but the web framework, and it does not ask for public",
                    VisibilityRules::publicControllers,
                    "badportal.web.sloppy.PublicController"));

    private VisibilityRules() {}

    private static List<String> publicControllers(Codebase code) {
        return Codebase.blame(
                code.written()
                        .filter(type -> type.isMetaAnnotatedWith(Controller.class))
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC)),
                "is public");
    }

    private static boolean isAdapter(JavaClass type) {
        return (type.getPackageName() + ".").contains(".adapter.");
    }
}
