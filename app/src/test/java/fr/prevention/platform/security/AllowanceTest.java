package fr.prevention.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowanceTest {

    @Test
    void counts_the_addresses_of_one_ipv6_subscriber_together() {
        assertThat(Allowance.of("2001:db8:1:2:aaaa::1"))
                .isEqualTo(Allowance.of("2001:db8:1:2:bbbb::2"))
                .isNotEqualTo(Allowance.of("2001:db8:1:3:aaaa::1"));
    }

    @Test
    void counts_each_ipv4_address_by_itself_and_takes_any_text() {
        assertThat(Allowance.of("203.0.113.9")).isEqualTo("203.0.113.9");
        assertThat(Allowance.of("::::")).isEqualTo("::::");
        assertThat(Allowance.of("")).isEmpty();
    }
}
