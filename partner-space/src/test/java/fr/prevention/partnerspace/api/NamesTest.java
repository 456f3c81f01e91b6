package fr.prevention.partnerspace.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.prevention.partnerspace.PartnerPeople;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "pichon, PICHON",
                "lefèvre, LEFÈVRE",
                "d’été-martin, D'ÉTÉ-MARTIN",
                "  le   goff , LE GOFF",
                "dupont - moretti, DUPONT-MORETTI",
                "groß, GROSS",
                "œuvrard, ŒUVRARD",
                "dupont--martin, DUPONT--MARTIN"
            })
    void names_turn_into_capitals_with_their_accents(String typed, String kept) {
        assertThat(FamilyName.parse(typed)).contains(new FamilyName(kept));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "MARYSE, Maryse",
                "maryse, Maryse",
                "éLODIE, Élodie",
                "jean-PIERRE, Jean-Pierre",
                "marie ange, Marie Ange",
                "n'golo, N'Golo",
                "n’GOLO, N'Golo",
                "anne - laure, Anne-Laure",
                "œdipe, Œdipe"
            })
    void first_names_get_a_capital_at_the_beginning_of_each_part(String typed, String kept) {
        assertThat(FirstName.parse(typed)).contains(new FirstName(kept));
    }

    @Test
    void a_name_has_thirty_characters_and_a_first_name_twenty() {
        assertThat(FamilyName.parse("a".repeat(30))).isPresent();
        assertThat(FamilyName.parse("a".repeat(31))).isEmpty();
        assertThat(FamilyName.parse("ß".repeat(15))).isPresent();
        assertThat(FamilyName.parse("ß".repeat(16))).isEmpty();
        assertThat(FirstName.parse("b".repeat(20))).isPresent();
        assertThat(FirstName.parse("b".repeat(21))).isEmpty();
        assertThat(FamilyName.parse("z")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "'", "Pichon2", "Pichon;", "<b>", "a_b", "Пушкин", "李", "a---b", "-a", "a-", "=1+1"
            })
    void anything_but_latin_letters_apostrophes_hyphens_and_spaces_is_refused(String typed) {
        assertThat(FamilyName.parse(typed)).isEmpty();
        assertThat(FirstName.parse(typed)).isEmpty();
    }

    @Test
    void a_job_title_is_kept_as_typed_up_to_twenty_characters() {
        assertThat(JobTitle.parse("  bénévole ")).contains(new JobTitle("bénévole"));
        assertThat(JobTitle.parse("Chef d'équipe n° 2")).contains(new JobTitle("Chef d'équipe n° 2"));
        assertThat(JobTitle.parse("x".repeat(20))).isPresent();
        assertThat(JobTitle.parse("x".repeat(21))).isEmpty();
        assertThat(JobTitle.parse(" \t ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07.00.00.00.00",
                "0700000000",
                "07 00 00 00 00",
                "07-00-00-00-00",
                "+33 7 00 00 00 00",
                "0033700000000",
                "+33 (0)7 00 00 00 00",
                "07\u00A000\u00A000\u00A000\u00A000"
            })
    void a_phone_number_is_ten_digits_in_pairs_with_dots_however_it_was_pasted(String typed) {
        assertThat(DottedPhone.parse(typed)).contains(new DottedPhone("07.00.00.00.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "07.00.00.00.0",
                "07.00.00.00.000",
                "3679",
                "00.00.00.00.00",
                "+32 7 00 00 00 00",
                "abcdefghij"
            })
    void what_is_no_french_number_of_ten_digits_is_refused(String typed) {
        assertThat(DottedPhone.parse(typed)).isEmpty();
    }

    @Test
    void a_person_has_at_least_one_name_and_is_called_by_the_usual_one() {
        assertThat(PartnerPeople.person("Maryse", "Pichon", "Martin").fullName())
                .isEqualTo("Maryse MARTIN");
        assertThat(PartnerPeople.person("Maryse", "Pichon").fullName()).isEqualTo("Maryse PICHON");
        assertThat(PartnerPeople.person("Maryse", "", "Martin").displayedName()).isEqualTo("MARTIN");
        assertThatThrownBy(() -> PartnerPeople.person("Maryse", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_body_code_is_made_of_capitals_digits_and_hyphens() {
        assertThat(BodyCode.parse(" cpam-gironde ")).contains(new BodyCode("CPAM-GIRONDE"));
        assertThat(Stream.of("", "A", "-A", "CPAM_33", "CPAM--33", "C".repeat(41)))
                .allSatisfy(typed -> assertThat(BodyCode.parse(typed)).isEmpty());
    }
}
