package portail.architecture.docs;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import portail.architecture.Portal;
import portail.architecture.Rule;
import portail.architecture.Rules;
import portail.architecture.Theme;

class RuleListTest {

    private static final String HEAD = """
            # Architecture rules

            Every rule is evaluated twice by the module `architecture-tests`: on the portal, where it must find nothing, and on a bad portal
            kept in the test sources (package `badportal`, and a source tree among the test resources), where it must report what the last
            column names. The context `tidy` of the bad portal does the same kinds of things well and must never be reported.

            This list is written from the rules; a test fails when they differ and says how to write it again.
            """;

    @Test
    void the_list_of_rules_is_the_one_that_is_checked() {
        CommittedCopy.check(
                Portal.CODE.sources().top().resolve("docs/architecture-rules.md"),
                HEAD + Rules.THEMES.stream().map(RuleListTest::section).collect(joining()));
    }

    @Test
    void each_rule_has_one_statement_of_its_own() {
        assertThat(Rules.THEMES.stream()
                        .flatMap(theme -> theme.rules().stream())
                        .map(Rule::statement))
                .doesNotHaveDuplicates();
    }

    private static String section(Theme theme) {
        return "\n## " + theme.title() + "\n\n| Rule | Because | Bites on |\n|---|---|---|\n"
                + theme.rules().stream().map(RuleListTest::row).collect(joining());
    }

    private static String row(Rule rule) {
        return "| %s | %s | %s |\n"
                .formatted(
                        rule.statement(),
                        rule.because(),
                        rule.offenders().stream()
                                .map(offender -> "`" + offender + "`")
                                .collect(joining("<br>")));
    }
}
