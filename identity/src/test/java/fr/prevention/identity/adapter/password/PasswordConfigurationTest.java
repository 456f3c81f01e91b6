package fr.prevention.identity.adapter.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordConfigurationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Azertyuiop-123",
                "Motdepasse-2026",
                "P@ssw0rd-2026!",
                "Administrateur1!",
                "Marseille-13000",
                "Liberte-Egalite-Fraternite-1789",
                "Prevention-2026",
                "Qwertyuiop123!"
            })
    void bundles_the_passwords_that_everybody_tries_first(String password) {
        assertThat(PasswordConfiguration.commonPasswords().include(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Demo.Prevention.2026", "Trois-Chats-7", "Menuisier-du-Marais-80"})
    void leaves_room_for_the_others(String password) {
        assertThat(PasswordConfiguration.commonPasswords().include(password)).isFalse();
    }

    @Test
    void refuses_a_minimum_length_under_the_floor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IdentitySettings(7, 0, 32))
                .withMessageContaining("portal.identity.password-minimum-length");
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentitySettings(129, 0, 32));
    }

    @Test
    void leaves_one_processor_to_the_pages_unless_told_otherwise() {
        assertThat(new IdentitySettings(12, 0, 32).effectiveConcurrentHashes(1)).isEqualTo(1);
        assertThat(new IdentitySettings(12, 0, 32).effectiveConcurrentHashes(2)).isEqualTo(1);
        assertThat(new IdentitySettings(12, 0, 32).effectiveConcurrentHashes(8)).isEqualTo(7);
        assertThat(new IdentitySettings(12, 3, 32).effectiveConcurrentHashes(2)).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentitySettings(12, -1, 32));
        assertThatIllegalArgumentException().isThrownBy(() -> new IdentitySettings(12, 1, -1));
    }
}
