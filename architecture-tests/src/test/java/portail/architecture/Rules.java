package portail.architecture;

import java.util.List;
import java.util.stream.Stream;
import portail.architecture.rules.ArrowRules;
import portail.architecture.rules.DocumentRules;
import portail.architecture.rules.FrameworkRules;
import portail.architecture.rules.HabitRules;
import portail.architecture.rules.ModelRules;
import portail.architecture.rules.ModuleRules;
import portail.architecture.rules.NameRules;
import portail.architecture.rules.PersistenceRules;
import portail.architecture.rules.SourceRules;
import portail.architecture.rules.TestRules;
import portail.architecture.rules.VisibilityRules;
import portail.architecture.rules.WebRules;

/** All rules. A theme that is not here is not checked: the list in {@code docs/architecture-rules.md} is written from it. */
public final class Rules {

    public static final List<Theme> THEMES = List.of(
            ModuleRules.THEME,
            ArrowRules.THEME,
            VisibilityRules.THEME,
            WebRules.THEME,
            PersistenceRules.THEME,
            FrameworkRules.THEME,
            ModelRules.THEME,
            HabitRules.THEME,
            NameRules.THEME,
            SourceRules.THEME,
            TestRules.THEME,
            DocumentRules.THEME);

    private Rules() {}

    static Stream<Rule> all() {
        return THEMES.stream().flatMap(theme -> theme.rules().stream());
    }
}
