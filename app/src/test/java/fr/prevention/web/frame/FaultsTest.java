package fr.prevention.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class FaultsTest {

    private final Faults faults = new Faults(new OutagePage(new BarePage(new Texts())));
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/entreprise/pieces/1");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void an_unforeseen_fault_is_logged_and_answered_with_the_error_page(CapturedOutput log) {
        faults.resolveException(request, response, null, new IllegalStateException("broken"));
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(log).contains("GET /entreprise/pieces/1");
    }

    @Test
    void a_database_that_does_not_answer_is_told_with_the_time_to_come_back(CapturedOutput log) throws Exception {
        SQLException gone = new SQLTransientConnectionException("Connection is not available");
        faults.resolveException(request, response, null, new IllegalStateException(gone));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("15");
        assertThat(response.getContentAsString()).contains("n'a pas accès à vos données");
        assertThat(log).contains("UNREACHABLE").doesNotContain("ERROR");
    }

    @Test
    void a_download_given_up_by_the_browser_is_no_fault(CapturedOutput log) {
        faults.resolveException(request, response, null, new IOException("Broken pipe"));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(log).isEmpty();
    }

    @Test
    void an_answer_that_has_begun_to_leave_is_not_replaced() {
        response.setCommitted(true);
        faults.resolveException(request, response, null, new IllegalStateException("broken"));
        assertThat(response.getStatus()).isEqualTo(200);
    }
}
