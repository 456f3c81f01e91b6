package fr.prevention.establishment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0322456789,0322456789",
        "03 22 45 67 89,0322456789",
        "03.22.45.67.89,0322456789",
        "03-22-45-67-89,0322456789",
        "03 22;45/67,",
        "+33 3 22 45 67 89,0322456789",
        "+33 (0)3 22 45 67 89,0322456789",
        "+330322456789,0322456789",
        "0033 3 22 45 67 89,0322456789",
        "+262 262 90 12 34,0262901234",
        "36 79,3679",
        "1717,1717",
    })
    void normalises_the_ways_people_write_a_number(String typed, String normal) {
        assertThat(PhoneNumber.parse(typed).map(PhoneNumber::value).orElse(null))
                .isEqualTo(normal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0022456789", "032245678", "03224567890", "+44 20 7946 0958", "112233", "0x22456789", "2345"
            })
    void refuses_what_cannot_be_dialled_in_France(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void is_read_in_pairs() {
        assertThat(new PhoneNumber("0322456789").formatted()).isEqualTo("03 22 45 67 89");
        assertThat(new PhoneNumber("3679").formatted()).isEqualTo("36 79");
    }

    @Test
    void holds_only_the_normal_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber("03 22 45 67 89"));
    }
}
