package fr.prevention.establishment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiretTest {

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvFileSource(resources = "/siret-tests.csv", numLinesToSkip = 1, quoteCharacter = '"')
    void accepts_and_refuses_the_known_cases(String typed, String possible, String reason) {
        assertThat(Siret.parse(typed).isPresent()).as(reason).isEqualTo(possible.equals("oui"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "732 829 320 00074",
                " 73282932000074\t",
                "732\u00A0829\u202F320\u200B00074",
                "\uFEFF73282932000074\r\n"
            })
    void forgets_the_blanks_that_come_with_a_paste(String pasted) {
        assertThat(Siret.parse(pasted)).contains(new Siret("73282932000074"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\0", "٧٣٢٨٢٩٣٢٠٠٠٠٧٤", "73282932000074\0a", "7328-2932000074", "35600000000043"})
    void refuses_what_is_no_siret_at_all(String typed) {
        assertThat(Siret.parse(typed)).isEmpty();
    }

    @Test
    void refuses_a_siret_whose_company_does_not_exist_although_the_whole_sum_holds() {
        assertThat(Luhn.holds("73282932100007")).isTrue();
        assertThat(Siret.parse("73282932100007")).isEmpty();
    }

    @Test
    void cannot_be_made_from_an_impossible_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Siret("73282932000075"));
    }

    @Test
    void is_read_in_groups_and_names_its_company() {
        Siret siret = new Siret("73282932000074");

        assertThat(siret.formatted()).isEqualTo("732 829 320 00074");
        assertThat(siret.siren()).isEqualTo(new Siren("732829320"));
        assertThat(siret.siren().formatted()).isEqualTo("732 829 320");
    }
}
