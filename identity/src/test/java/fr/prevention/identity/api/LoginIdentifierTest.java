package fr.prevention.identity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginIdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "90010250000015",
                "900 102 500 00015",
                " 900\u00a0102\u202f500\u200900015\t",
                "\ufeff900\u200b10250000015\r\n"
            })
    void drops_every_space_of_a_pasted_siret(String typed) {
        assertThat(LoginIdentifier.parse(typed)).map(LoginIdentifier::value).contains("90010250000015");
    }

    @Test
    void takes_no_notice_of_case() {
        assertThat(new LoginIdentifier("ETS10250.1")).isEqualTo(new LoginIdentifier("ets10250.1"));
    }

    @Test
    void takes_no_notice_of_how_an_accent_was_typed() {
        assertThat(new LoginIdentifier("H\u00e9l\u00e8ne")).isEqualTo(new LoginIdentifier("He\u0301le\u0300ne"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0", "c.mar\u0000tin", "c.martin\u001b", "c\u202emartin", "c.martin\ud800"})
    void refuses_what_cannot_be_seen(String typed) {
        assertThat(LoginIdentifier.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LoginIdentifier(typed));
    }

    @Test
    void is_100_characters_long_at_most() {
        assertThat(LoginIdentifier.parse("x".repeat(100))).isPresent();
        assertThat(LoginIdentifier.parse("x".repeat(101))).isEmpty();
        assertThat(LoginIdentifier.parse("x".repeat(1_000_000))).isEmpty();
    }
}
