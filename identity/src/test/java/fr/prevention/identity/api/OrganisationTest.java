package fr.prevention.identity.api;

import static fr.prevention.identity.api.OrganisationKind.REGIONAL_FUND;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OrganisationTest {

    @Test
    void refuses_a_key_that_cannot_be_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(REGIONAL_FUND, " ", "Carsat Hauts-de-France"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(REGIONAL_FUND, "C".repeat(101), "Carsat Hauts-de-France"));
    }

    @Test
    void refuses_a_name_that_cannot_be_shown() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Organisation(REGIONAL_FUND, "CARSAT-HDF", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Organisation(REGIONAL_FUND, "CARSAT-HDF", "C".repeat(201)));
    }
}
