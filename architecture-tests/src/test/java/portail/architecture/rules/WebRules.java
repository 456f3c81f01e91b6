package portail.architecture.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.util.stream.Stream;
import portail.architecture.Check;
import portail.architecture.Rule;
import portail.architecture.Theme;

/** Screens and technology around the contexts. */
public final class WebRules {

    public static final Theme THEME = new Theme(
            "Web and platform",
            new Rule(
                    "web and platform see only the api of a context",
                    "a screen and a mail are written against what is offered, so the inside of a context can change under them",
                    Check.classes(code -> code.contexts().stream()
                            .map(context -> noClasses()
                                    .that(resideInAnyPackage(code.application("web"), code.application("platform")))
                                    .should()
                                    .dependOnClassesThat(resideInAPackage(context.all())
                                            .and(resideOutsideOfPackage(context.folder("api")))))),
                    "badportal.web.sloppy.ScreenKnowsAdapter"),
            new Rule(
                    "no context sees web or platform",
                    "they come after every context; the other way round nothing could be tested or moved alone",
                    Check.classes(code -> code.contexts().stream()
                            .map(context -> noClasses()
                                    .that(resideInAPackage(context.all()))
                                    .should()
                                    .dependOnClassesThat(resideInAnyPackage(
                                            code.application("web"), code.application("platform"))))),
                    "badportal.sloppy.application.KnowsScreens"),
            new Rule(
                    "web never touches the database",
                    "a screen asks a port: who may see what is decided there",
                    Check.classes(code -> Stream.of(noClasses()
                            .that()
                            .resideInAPackage(code.application("web"))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "org.jooq..", "java.sql..", "javax.sql..", "org.springframework.jdbc.."))),
                    "badportal.web.sloppy.ScreenWithSql"));

    private WebRules() {}
}
