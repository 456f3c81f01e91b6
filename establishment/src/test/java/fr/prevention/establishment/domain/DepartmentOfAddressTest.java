package fr.prevention.establishment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.api.PostalCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DepartmentOfAddressTest {

    private static final List<Commune> AROUND_BELLEGARDE = List.of(
            new Commune("Confort", "01"), new Commune("Éloise", "74"), new Commune("Saint-Germain-sur-Rhône", "74"));

    @ParameterizedTest
    @CsvSource({"Confort,01", "Éloise,74", "ELOISE,74", "St Germain sur Rhône,74", "saint-germain-sur-rhone,74"})
    void lies_where_its_commune_lies_even_across_the_limit_of_a_department(String commune, String department) {
        assertThat(DepartmentOfAddress.of(new PostalCode("01200"), commune, AROUND_BELLEGARDE))
                .isEqualTo(department);
    }

    @Test
    void lies_in_the_only_department_of_the_postal_code_when_the_commune_is_spelt_otherwise() {
        assertThat(DepartmentOfAddress.of(
                        new PostalCode("06260"), "La Croix", List.of(new Commune("Puget-Théniers", "06"))))
                .isEqualTo("06");
    }

    @Test
    void lies_where_the_digits_say_when_the_communes_disagree() {
        assertThat(DepartmentOfAddress.of(new PostalCode("01200"), "Bellegarde", AROUND_BELLEGARDE))
                .isEqualTo("01");
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @CsvSource({
        "80039,80",
        "20090,2A",
        "20137,2A",
        "20200,2B",
        "20620,2B",
        "97490,974",
        "97620,976",
        "98735,987",
        "97500,975",
        "75961,75"
    })
    void lies_where_the_digits_say_for_a_cedex(String postalCode, String department) {
        assertThat(DepartmentOfAddress.of(new PostalCode(postalCode), "CEDEX", List.of()))
                .isEqualTo(department);
    }
}
