package fr.prevention.establishment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"80000", " 80 000", "97133", "20090"})
    void accepts_a_postal_code_however_it_is_spaced(String typed) {
        assertThat(PostalCode.parse(typed)).map(PostalCode::value).contains(typed.replace(" ", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8000", "800000", "8000A", "00123", "F-80000"})
    void refuses_what_is_no_postal_code(String typed) {
        assertThat(PostalCode.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PostalCode(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CARSAT-HDF", "cramif", " CGSS-971 "})
    void accepts_the_code_of_a_fund_in_any_case(String typed) {
        assertThat(RegionalFundCode.parse(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CARSAT_HDF", "../etc", "CARSAT-", "CARSATXX-HDF"})
    void refuses_what_no_fund_can_bear(String typed) {
        assertThat(RegionalFundCode.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionalFundCode(typed));
    }
}
