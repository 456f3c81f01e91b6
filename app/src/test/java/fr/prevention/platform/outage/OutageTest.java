package fr.prevention.platform.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03", "53300"})
    void a_server_that_is_gone_or_full_is_unreachable(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("gone", state)))).contains(Outage.UNREACHABLE);
    }

    @Test
    void a_pool_without_a_connection_in_time_is_unreachable() {
        assertThat(Outage.behind(new SQLTransientConnectionException("timed out")))
                .contains(Outage.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"57014", "55P03", "25P03"})
    void a_statement_past_its_time_is_slow(String state) {
        assertThat(Outage.behind(wrapped(new SQLException("late", state)))).contains(Outage.SLOW);
    }

    @Test
    void any_other_fault_is_ours() {
        assertThat(Outage.behind(wrapped(new SQLException("twice", "23505")))).isEmpty();
        assertThat(Outage.behind(new IllegalStateException("broken"))).isEmpty();
        assertThat(Outage.behind(null)).isEmpty();
    }

    private static Throwable wrapped(SQLException refused) {
        return new IllegalStateException(new RuntimeException(refused));
    }
}
