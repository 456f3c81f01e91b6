package fr.prevention.web.preventioncourse;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedValuesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|3",
                "12500,50|12500.50",
                "12 500,50|12500.50",
                "12\u202f500|12500",
                "12\u00a0500 €|12500",
                "-2|-2",
                "\u22122|-2",
                "1.5|1.5"
            })
    void reads_numbers_as_french_people_type_them(String typed, String value) {
        assertThat(TypedValues.number(typed)).contains(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "deux", "1,2,3", "1e9", "0x10", "NaN", ",5", "5,", "1.250,50", "--1"})
    void reads_nothing_else_as_a_number(String typed) {
        assertThat(TypedValues.number(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-05", "05/03/2026", "5/3/2026", " 05 / 03 / 2026 "})
    void reads_days_as_browsers_send_and_people_type_them(String typed) {
        assertThat(TypedValues.day(typed)).contains(LocalDate.of(2026, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hier", "31/02/2026", "2026-02-30", "05-03-2026", "5/3/26", "2026"})
    void reads_nothing_else_as_a_day(String typed) {
        assertThat(TypedValues.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1250.5,'1250,5'", "3,3"})
    void writes_numbers_with_a_comma(BigDecimal value, String text) {
        assertThat(TypedValues.text(value)).isEqualTo(text);
    }
}
