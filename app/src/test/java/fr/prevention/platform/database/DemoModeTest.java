package fr.prevention.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemoModeTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void is_on_and_reachable_from_this_machine_only_when_nothing_is_configured() {
        environment.setProperty("server.address", "0.0.0.0");
        decide();
        assertThat(environment.getProperty("portail.demo")).isEqualTo("true");
        assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        assertThat(environment.containsProperty("management.server.address")).isFalse();
    }

    @Test
    void is_off_with_a_database_of_ones_own_even_when_asked_for() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/portail");
        environment.setProperty("portail.demo", "true");
        decide();
        assertThat(environment.getProperty("portail.demo")).isEqualTo("false");
        assertThat(environment.containsProperty("server.address")).isFalse();
    }

    @Test
    void an_address_left_empty_configures_no_database() {
        environment.setProperty("spring.datasource.url", " ");
        decide();
        assertThat(environment.getProperty("portail.demo")).isEqualTo("true");
        assertThat(DemoMode.ownDatabase(environment)).isFalse();
    }

    @Test
    void can_be_refused() {
        environment.setProperty("portail.demo", "false");
        decide();
        assertThat(environment.getProperty("portail.demo")).isEqualTo("false");
        assertThat(environment.containsProperty("server.address")).isFalse();
    }

    @Test
    void keeps_a_management_port_on_the_loopback_too() {
        environment.setProperty("management.server.port", "9090");
        decide();
        assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
    }

    private void decide() {
        new DemoMode().postProcessEnvironment(environment, new SpringApplication());
    }
}
