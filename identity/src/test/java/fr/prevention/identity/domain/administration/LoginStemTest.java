package fr.prevention.identity.domain.administration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.ContactDetails;
import org.junit.jupiter.api.Test;

class LoginStemTest {

    @Test
    void is_the_first_letter_and_the_usual_name_without_accents_or_signs() {
        assertThat(LoginStem.of(ContactDetails.person("Éléonore", "d'Aubigné-Lefèvre", "")))
                .isEqualTo("e.daubignelefevre");
        assertThat(LoginStem.of(ContactDetails.named("Accueil Amiens"))).isEqualTo("accueilamiens");
    }

    @Test
    void is_a_word_even_where_the_name_has_no_latin_letter() {
        assertThat(LoginStem.of(ContactDetails.person("Ли", "Вэй", ""))).isEqualTo("compte");
    }
}
