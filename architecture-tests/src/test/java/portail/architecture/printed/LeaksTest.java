package portail.architecture.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {

    private final Leaks leaks = new Leaks(List.of(
            "Trois-Chats-7",
            "6d3f1c1e-6a43-4a0e-9c0f-2f2f7a0a3f11",
            "NmQzZjFjMWUtNmE0My00YTBlLTljMGYtMmYyZjdhMGEzZjEx"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INFO wrong password Trois-Chats-7 of claire",
                "session 6d3f1c1e-6a43-4a0e-9c0f-2f2f7a0a3f11 opened",
                "Cookie: SESSION=NmQzZjFjMWUtNmE0My00YTBlLTljMGYtMmYyZjdhMGEzZjEx",
                "GET /activation/q3Zt-8yJk_0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345 200",
                "code 7m2k-9qrs-tuvw-x3yz",
                "letter 7M2K-9QRS-TUVW-X3YZ",
                "otpauth://totp/x?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=x",
                "key JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP",
                "employee 255081416802538",
                "employee 2 55 08 14 168 025 38",
                "employee 1 84 12 2A 451 084 38"
            })
    void finds_what_nobody_may_print_and_does_not_repeat_it(String line) {
        assertThat(leaks.in(List.of("all is well", line)))
                .hasSize(1)
                .first()
                .asString()
                .contains("…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "account 0195f3a2-7c1b-7d20-8a55-3f0e6b1c9d41 opened",
                "at org.springframework.security.web.servletapi.SecurityContextHolderAwareRequestFilter.doFilter(Filter.java:149)",
                "seal 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "SIRET 90010250000015, phone 0322000000",
                "employee 255081416802539",
                "took 255081416802538.5 ns",
                "first administrator: https://portail/premiere-installation/q3Zt-8yJk_0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345"
            })
    void leaves_everything_else_alone(String line) {
        assertThat(leaks.in(List.of(line))).isEmpty();
    }

    @Test
    void the_setup_link_is_printed_to_be_used_and_anything_beside_it_is_not() {
        assertThat(leaks.in(List.of(
                        "/premiere-installation/q3Zt-8yJk_0aBcDeFgHiJkLmNoPqRsTuVwXyZ012345 for Trois-Chats-7")))
                .hasSize(1);
    }
}
