package fr.prevention.identity.domain.factor;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpSecretTest {

    private static final TotpSecret OF_THE_STANDARD = new TotpSecret("12345678901234567890".getBytes(US_ASCII));

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void computes_the_codes_of_rfc_6238(long second, String code) {
        assertThat(OF_THE_STANDARD.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void takes_a_code_one_step_early_or_late_and_no_further() {
        var at = Instant.ofEpochSecond(1111111109);
        var step = 1111111109 / 30;
        assertThat(OF_THE_STANDARD.stepOf("081804", at)).hasValue(step);
        assertThat(OF_THE_STANDARD.stepOf("081804", at.plusSeconds(30))).hasValue(step);
        assertThat(OF_THE_STANDARD.stepOf("081804", at.minusSeconds(30))).hasValue(step);
        assertThat(OF_THE_STANDARD.stepOf("081804", at.plusSeconds(61))).isEmpty();
        assertThat(OF_THE_STANDARD.stepOf("081804", at.minusSeconds(60))).isEmpty();
    }

    @Test
    void takes_a_code_typed_in_two_groups_and_nothing_that_is_not_six_digits() {
        var at = Instant.ofEpochSecond(1111111109);
        assertThat(OF_THE_STANDARD.stepOf(" 081\u00a0804 ", at)).isPresent();
        assertThat(OF_THE_STANDARD.stepOf("", at)).isEmpty();
        assertThat(OF_THE_STANDARD.stepOf("81804", at)).isEmpty();
        assertThat(OF_THE_STANDARD.stepOf("0818040", at)).isEmpty();
        assertThat(OF_THE_STANDARD.stepOf("é".repeat(10_000), at)).isEmpty();
    }

    @Test
    void writes_itself_as_applications_read_it_and_is_never_printed() {
        assertThat(OF_THE_STANDARD.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(OF_THE_STANDARD.grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(OF_THE_STANDARD.address("c.martin"))
                .hasToString("otpauth://totp/Portail%20Pr%C3%A9vention:c.martin?secret="
                        + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Portail%20Pr%C3%A9vention");
        assertThat(OF_THE_STANDARD).hasToString("TotpSecret[…]");
        assertThat(TotpSecret.random().base32())
                .isNotEqualTo(TotpSecret.random().base32());
    }
}
