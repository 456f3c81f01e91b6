package fr.prevention.identity.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.delcourt@carsat-hdf.example",
                "o'brien@dubois.example",
                "paie+tms@sous.domaine.dubois.example",
                "x@xn--caf-dma.xn--p1ai",
                "1@2.fr"
            })
    void accepts_an_address_that_mail_can_reach(String typed) {
        assertThat(EmailAddress.parse(typed)).map(EmailAddress::value).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "claire",
                "claire@",
                "@carsat.example",
                "claire@carsat",
                "claire@@carsat.example",
                "claire martin@carsat.example",
                "claire.@carsat.example",
                ".claire@carsat.example",
                "claire..martin@carsat.example",
                "claire@-carsat.example",
                "claire@carsat..example",
                "claire@carsat.example.",
                "claire@carsat.1",
                "claire@carsat.example\nBcc: tous@carsat.example",
                "Claire <claire@carsat.example>",
                "hélène@carsat.example",
                "claire\u0000@carsat.example"
            })
    void refuses_what_mail_cannot_reach(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void drops_the_spaces_pasted_around_and_the_capitals() {
        assertThat(EmailAddress.parse("\u00a0 Claire.Martin@Carsat-HDF.example\u200b\r\n"))
                .contains(new EmailAddress("claire.martin@carsat-hdf.example"));
    }

    @Test
    void is_254_characters_long_at_most_with_64_before_the_at_sign() {
        var longest = "a".repeat(64) + "@" + ("b".repeat(60) + ".").repeat(3) + "fr";
        assertThat(EmailAddress.parse(longest)).isPresent();
        assertThat(EmailAddress.parse("a" + longest)).isEmpty();
        assertThat(EmailAddress.parse("a@" + ("b".repeat(60) + ".").repeat(4) + "example"))
                .as("254 characters or fewer")
                .isPresent();
        assertThat(EmailAddress.parse("a@" + ("b".repeat(60) + ".").repeat(4) + "example.fr"))
                .as("more than 254 characters")
                .isEmpty();
        assertThat(EmailAddress.parse("a@" + "b.".repeat(100_000) + "fr")).isEmpty();
        assertThat(EmailAddress.parse("a" + " ".repeat(1_000_000) + "@dubois.example"))
                .isEmpty();
    }
}
