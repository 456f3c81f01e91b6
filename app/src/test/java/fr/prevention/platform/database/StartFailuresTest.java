package fr.prevention.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class StartFailuresTest {

    @Test
    void a_busy_port_is_told_in_french_with_what_to_do() {
        FailureAnalysis analysis = analyse(new IllegalStateException(new PortInUseException(8080)));
        assertThat(analysis.getDescription())
                .isEqualTo("Le port 8080 est déjà utilisé par un autre programme de cette machine.");
        assertThat(analysis.getAction()).contains("SERVER_PORT=8081");
    }

    @Test
    void a_database_that_cannot_start_is_told_in_french_with_what_to_do() {
        FailureAnalysis analysis =
                analyse(new IllegalStateException(new EmbeddedDatabaseException("Non.", "Faites.", null)));
        assertThat(analysis.getDescription()).isEqualTo("Non.");
        assertThat(analysis.getAction()).isEqualTo("Faites.");
    }

    private static FailureAnalysis analyse(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        org.springframework.boot.diagnostics.FailureAnalyzer.class,
                        SpringFactoriesLoader.FailureHandler.handleMessage((message, cause) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
