package fr.prevention.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ClientAddressTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void is_that_of_the_connection_whatever_the_client_writes() {
        request.setRemoteAddr("203.0.113.7");
        request.addHeader("X-Forwarded-For", "192.0.2.1");
        assertThat(new ClientAddress(List.of()).of(request)).isEqualTo("203.0.113.7");
        assertThat(new ClientAddress(List.of("10.0.0.0/8", " ")).of(request)).isEqualTo("203.0.113.7");
    }

    @Test
    void is_the_last_one_that_trusted_proxies_saw() {
        request.setRemoteAddr("10.0.0.2");
        request.addHeader("X-Forwarded-For", "192.0.2.66, 203.0.113.7");
        request.addHeader("X-Forwarded-For", "10.0.0.1");
        assertThat(new ClientAddress(List.of("10.0.0.0/8")).of(request)).isEqualTo("203.0.113.7");
        assertThat(new ClientAddress(List.of("10.0.0.2")).of(request)).isEqualTo("10.0.0.1");
    }

    @Test
    void is_never_a_word_that_is_no_address() {
        request.setRemoteAddr("10.0.0.2");
        request.addHeader("X-Forwarded-For", "203.0.113.7, mal.example");
        assertThat(new ClientAddress(List.of("10.0.0.0/8")).of(request)).isEqualTo("10.0.0.2");
    }

    @Test
    void knows_addresses_of_the_newer_kind() {
        request.setRemoteAddr("fd00::2");
        request.addHeader("X-Forwarded-For", "2001:db8::7");
        assertThat(new ClientAddress(List.of("fd00::/8")).of(request)).isEqualTo("2001:db8::7");
    }
}
