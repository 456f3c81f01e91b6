package portail.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at a codebase and tells what breaks a rule there, one line for each breach, the offender named first. */
@FunctionalInterface
public interface Check {

    List<String> breaches(Codebase code);

    /** ArchUnit rules made for the codebase: its root package, its contexts. A rule about nothing holds. */
    static Check classes(Function<Codebase, Stream<? extends ArchRule>> rules) {
        return code -> rules.apply(code)
                .flatMap(rule ->
                        rule.allowEmptyShould(true).evaluate(code.classes()).getFailureReport().getDetails().stream())
                .distinct()
                .toList();
    }

    /** The same, asked of each context. */
    static Check eachContext(Function<BoundedContext, ArchRule> rule) {
        return classes(code -> code.contexts().stream().map(rule));
    }
}
