package portail.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesBiteTest {

    private static final Pattern OFFENDER = Pattern.compile("\\b(tidy|sloppy|lenient|common)\\b");

    @ParameterizedTest
    @MethodSource("portail.architecture.Rules#all")
    void reports_each_offender_of_the_bad_portal(Rule rule) {
        List<String> breaches = rule.check().breaches(BadPortal.CODE);

        assertThat(rule.offenders())
                .as("proofs")
                .isNotEmpty()
                .allSatisfy(offender ->
                        assertThat(breaches).as(rule.statement()).anyMatch(breach -> breach.contains(offender)));
    }

    @ParameterizedTest
    @MethodSource("portail.architecture.Rules#all")
    void leaves_the_tidy_context_in_peace(Rule rule) {
        assertThat(rule.check().breaches(BadPortal.CODE))
                .as(rule.statement())
                .noneMatch(breach -> offender(breach).equals("tidy"));
    }

    /** Whoever is named first. */
    private static String offender(String breach) {
        return OFFENDER.matcher(breach)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElse("");
    }
}
