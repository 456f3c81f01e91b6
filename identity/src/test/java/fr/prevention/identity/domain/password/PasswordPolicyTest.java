package fr.prevention.identity.domain.password;

import static fr.prevention.identity.api.PasswordWeakness.CONTAINS_LOGIN;
import static fr.prevention.identity.api.PasswordWeakness.NO_DIGIT;
import static fr.prevention.identity.api.PasswordWeakness.NO_LOWER_CASE;
import static fr.prevention.identity.api.PasswordWeakness.NO_SPECIAL_CHARACTER;
import static fr.prevention.identity.api.PasswordWeakness.NO_UPPER_CASE;
import static fr.prevention.identity.api.PasswordWeakness.TOO_COMMON;
import static fr.prevention.identity.api.PasswordWeakness.TOO_LONG;
import static fr.prevention.identity.api.PasswordWeakness.TOO_SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.prevention.identity.api.LoginIdentifier;
import fr.prevention.identity.api.PasswordWeakness;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final LoginIdentifier CLAIRE = new LoginIdentifier("c.martin");

    private final PasswordPolicy policy = new PasswordPolicy(12, new CommonPasswords(Set.of("motdepasse")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Demo.Prevention.2026",
                "Trois petits chats 7!",
                "Élan-vital-été-12",
                "aB3 aB3 aB3 ",
                "Zo\u00eb\u20ac12345678"
            })
    void accepts_twelve_characters_of_the_four_classes(String password) {
        assertThat(weaknesses(password)).isEmpty();
    }

    @Test
    void refuses_fewer_characters_than_the_minimum() {
        assertThat(weaknesses("aB3!aB3!aB3")).containsExactly(TOO_SHORT);
        assertThat(new PasswordPolicy(8, new CommonPasswords(Set.of())).weaknesses("aB3!aB3!", CLAIRE))
                .isEmpty();
    }

    @Test
    void counts_what_people_see_as_characters() {
        assertThat(weaknesses("aB3!" + "\ud83d\ude80".repeat(7))).containsExactly(TOO_SHORT);
        assertThat(weaknesses("aB3!" + "\ud83d\ude80".repeat(8))).isEmpty();
    }

    @Test
    void accepts_128_characters_and_no_more() {
        assertThat(weaknesses("aB3!".repeat(32))).isEmpty();
        assertThat(weaknesses("aB3!".repeat(32) + "a")).containsExactly(TOO_LONG);
        assertThat(weaknesses("a".repeat(10_000))).contains(TOO_LONG);
    }

    @Test
    void demands_each_of_the_four_classes() {
        assertThat(weaknesses("TROIS-CHATS-7")).containsExactly(NO_LOWER_CASE);
        assertThat(weaknesses("trois-chats-7")).containsExactly(NO_UPPER_CASE);
        assertThat(weaknesses("Trois-Chats-Sept")).containsExactly(NO_DIGIT);
        assertThat(weaknesses("TroisChats777")).containsExactly(NO_SPECIAL_CHARACTER);
    }

    @Test
    void refuses_the_login_within_the_password_whatever_its_case() {
        assertThat(weaknesses("Vive-C.Martin-7")).containsExactly(CONTAINS_LOGIN);
        assertThat(policy.weaknesses("Siret-90010250000015", new LoginIdentifier("900 102 500 00015")))
                .containsExactly(CONTAINS_LOGIN);
    }

    @Test
    void does_not_look_for_a_login_of_one_or_two_characters() {
        assertThat(policy.weaknesses("Trois-Chats-7", new LoginIdentifier("ro")))
                .isEmpty();
        assertThat(policy.weaknesses("Trois-Chats-7", new LoginIdentifier("roi")))
                .containsExactly(CONTAINS_LOGIN);
    }

    @Test
    void refuses_a_widespread_password() {
        assertThat(weaknesses("MotDePasse-2026")).containsExactly(TOO_COMMON);
    }

    @Test
    void names_every_weakness_at_once() {
        assertThat(weaknesses(""))
                .containsExactlyInAnyOrder(TOO_SHORT, NO_LOWER_CASE, NO_UPPER_CASE, NO_DIGIT, NO_SPECIAL_CHARACTER);
    }

    @Test
    void cannot_be_configured_under_eight_characters() {
        var common = new CommonPasswords(Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(7, common));
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordPolicy(129, common));
    }

    private Set<PasswordWeakness> weaknesses(String password) {
        return policy.weaknesses(password, CLAIRE);
    }
}
