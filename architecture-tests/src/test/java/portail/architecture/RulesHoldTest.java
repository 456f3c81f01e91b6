package portail.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesHoldTest {

    @ParameterizedTest
    @MethodSource("portail.architecture.Rules#all")
    void holds_in_the_portal(Rule rule) {
        assertThat(rule.check().breaches(Portal.CODE))
                .as("%s, because %s", rule.statement(), rule.because())
                .isEmpty();
    }

    @Test
    void looks_at_every_context_that_has_a_module() {
        assertThat(Portal.CODE.contexts())
                .extracting(BoundedContext::name)
                .containsExactlyInAnyOrderElementsOf(Portal.CODE.sources().contextModules().stream()
                        .map(module -> module.replace("-", ""))
                        .toList());
    }
}
