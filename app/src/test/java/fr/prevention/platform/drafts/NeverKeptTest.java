package fr.prevention.platform.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeverKeptTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "motDePasse",
                "nouveau-mot-de-passe",
                "motDePasseActuel",
                "password",
                "mdp",
                "code",
                "code-secours",
                "codeTotp",
                "totp",
                "_csrf",
                "_origine"
            })
    void passwords_codes_and_tokens_are_kept_nowhere(String field) {
        assertThat(NeverKept.is(field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"code-postal", "postal-code", "codeNaf", "message", "Q03", "version"})
    void what_people_write_is_kept(String field) {
        assertThat(NeverKept.is(field)).isFalse();
    }
}
