package fr.prevention.identity.domain.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @Test
    void comes_as_ten_different_codes_of_four_groups() {
        var codes = RecoveryCode.freshSet();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(codes)
                .allSatisfy(code -> assertThat(code.grouped()).matches("[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){3}"));
    }

    @Test
    void is_read_however_it_is_typed() {
        var code = RecoveryCode.freshSet().getFirst();
        assertThat(RecoveryCode.parse(code.grouped())).contains(code);
        assertThat(RecoveryCode.parse(
                        "  " + code.grouped().toUpperCase(Locale.ROOT).replace('-', '\u2011')))
                .contains(code);
        assertThat(RecoveryCode.parse(code.value().replaceAll("(.{2})", "$1\u00a0")))
                .contains(code);
    }

    @Test
    void is_nothing_else_and_is_never_printed() {
        assertThat(RecoveryCode.parse("")).isEmpty();
        assertThat(RecoveryCode.parse("123456")).isEmpty();
        assertThat(RecoveryCode.parse("o".repeat(16))).isEmpty();
        assertThat(RecoveryCode.freshSet().getFirst()).hasToString("RecoveryCode[…]");
    }
}
