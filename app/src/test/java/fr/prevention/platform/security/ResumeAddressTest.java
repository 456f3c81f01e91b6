package fr.prevention.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResumeAddressTest {

    private static final UUID KEPT = UUID.fromString("0193b3a0-0000-4000-8000-000000000001");

    @ParameterizedTest
    @ValueSource(strings = {"/entreprise/profil", "/caisse?q=bois&tri=nom", "/"})
    void an_address_names_its_page_and_what_was_kept(String page) {
        String address = ResumeAddress.of(page, KEPT);
        assertThat(ResumeAddress.keptOf(address)).contains(KEPT);
        assertThat(ResumeAddress.page(address)).isEqualTo(page);
        assertThat(ResumeAddress.page(address + "&x=1")).isEqualTo(page + (page.contains("?") ? "&" : "?") + "x=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/p", "/p?reprise=", "/p?reprise=1", "/p?areprise=0193b3a0-0000-4000-8000-000000000001", ""})
    void other_addresses_ask_for_nothing(String address) {
        assertThat(ResumeAddress.keptOf(address)).isEmpty();
        assertThat(ResumeAddress.page(address)).isEqualTo(address);
    }
}
