package fr.prevention.partnerspace.domain.kind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "284033306300548",
                "2 84 03 33 063 005 48",
                "NIR : 2.84.03.33.063.005",
                "numéro 1-84-03-2A-063-005-48, à rappeler",
                "2840333063005"
            })
    void what_looks_like_a_social_security_number_is_seen(String text) {
        assertThat(SensitiveText.holdsNir(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "05 56 00 00 01",
                "Rendez-vous le 12 03 2026 à 14 30",
                "Dossier 2840333063005481234",
                "SIRET 900 102 518 00017",
                "Née le 12/03/1984, code postal 33000"
            })
    void phones_dates_and_other_numbers_are_left_alone(String text) {
        assertThat(SensitiveText.holdsNir(text)).isFalse();
    }
}
