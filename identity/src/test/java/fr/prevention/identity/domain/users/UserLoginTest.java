package fr.prevention.identity.domain.users;

import static fr.prevention.identity.People.CARSAT_HAUTS_DE_FRANCE;
import static fr.prevention.identity.People.LOGISTIQUE_PICARDE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.identity.api.ContactDetails;
import org.junit.jupiter.api.Test;

class UserLoginTest {

    @Test
    void is_the_member_number_and_a_rank_for_a_member_company() {
        var stem = UserLogin.stem(LOGISTIQUE_PICARDE, ContactDetails.person("Marc", "Petit", ""));
        assertThat(UserLogin.ranked(stem, 2).value()).isEqualTo("ets10250.2");
    }

    @Test
    void is_the_initial_and_the_name_elsewhere_without_accents_and_signs() {
        assertThat(UserLogin.stem(CARSAT_HAUTS_DE_FRANCE, ContactDetails.person("Éloïse", "D'Hauteville-Roué", "")))
                .isEqualTo("e.dhautevilleroue");
        assertThat(UserLogin.numbered("e.roue", 1).value()).isEqualTo("e.roue");
        assertThat(UserLogin.numbered("e.roue", 2).value()).isEqualTo("e.roue2");
    }

    @Test
    void never_is_empty() {
        assertThat(UserLogin.stem(CARSAT_HAUTS_DE_FRANCE, ContactDetails.named("ΩΩ")))
                .isEqualTo("utilisateur");
    }
}
