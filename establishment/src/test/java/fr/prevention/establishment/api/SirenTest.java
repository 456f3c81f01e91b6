package fr.prevention.establishment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SirenTest {

    @Test
    void accepts_a_pasted_number() {
        assertThat(Siren.parse("732 829 320")).contains(new Siren("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "732829321", "000000000", "73282932", "7328293200", "73282932O"})
    void refuses_what_no_company_can_bear(String typed) {
        assertThat(Siren.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Siren(typed));
    }
}
