package fr.prevention.identity.domain.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    private final CommonPasswords common =
            new CommonPasswords(Set.of("password", "motdepasse", "azerty", "qazwsxedc", "securite"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password-2026!",
                "P@ssw0rd2026!",
                "2026-P4$$w0rd!!",
                "Mot De Passe 1!",
                "M0tDeP@sse#12",
                "Azerty12345!",
                "Azerty-Azerty-1",
                "1Qaz2Wsx3Edc!",
                "S\u00e9curit\u00e9-2026"
            })
    void sees_a_widespread_password_through_its_disguise(String password) {
        assertThat(common.include(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456789012", "Trois-Chats-7", "Azerty-Dubois-80", "passwor", "motdepassemotdepass"})
    void lets_pass_what_holds_something_else(String password) {
        assertThat(common.include(password)).isFalse();
    }
}
