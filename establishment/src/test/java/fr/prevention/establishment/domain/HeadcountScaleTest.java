package fr.prevention.establishment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.establishment.Establishing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadcountScaleTest {

    @ParameterizedTest(name = "{0} employees: {1}")
    @CsvSource({
        "0,T1",
        "19,T1",
        "20,T1",
        "21,T2",
        "50,T2",
        "51,T3",
        "100,T3",
        "101,T4",
        "200,T4",
        "201,T5",
        "500,T5",
        "501,T6",
        "1000,T6",
        "1001,T7",
        "10000000,T7"
    })
    void puts_exactly_twenty_in_the_first_bracket_and_every_headcount_in_one(int headcount, String bracket) {
        assertThat(Establishing.SCALE.bracketOf(headcount).code()).isEqualTo(bracket);
    }
}
