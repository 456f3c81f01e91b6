package fr.prevention.identity.domain.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberReferenceTest {

    @ParameterizedTest
    @ValueSource(strings = {"FA-2026-00123", " fa 2026 00123 ", "fa2026/00123"})
    void is_the_same_however_an_invoice_number_is_copied(String typed) {
        assertThat(MemberReference.parse(typed)).contains(new MemberReference("FA202600123"));
    }

    @Test
    void is_nothing_without_letter_or_digit_and_nothing_endless() {
        assertThat(MemberReference.parse("")).isEmpty();
        assertThat(MemberReference.parse("° – \u0000")).isEmpty();
        assertThat(MemberReference.parse("1".repeat(61))).isEmpty();
        assertThat(MemberReference.parse("1".repeat(60))).isPresent();
    }
}
