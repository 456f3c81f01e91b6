package fr.prevention.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.prevention.ground.Answer;
import fr.prevention.ground.Door;
import fr.prevention.ground.WholePortal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** Where people type https: cookies that travel no other way, and a browser told to use nothing else. */
@WholePortal
@DirtiesContext
@TestPropertySource(properties = "portail.base-url=https://portail.example")
class TlsJourneyIT {

    @Autowired
    private Door door;

    @Test
    void the_browser_is_told_to_come_over_tls_only() {
        Answer page = door.visitor().get("/connexion");
        String style = page.element("link[rel=stylesheet]").attr("href");
        for (Answer answer :
                List.of(page, door.visitor().get(style), door.visitor().get("/rien"))) {
            assertThat(answer.header("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        }
        assertThat(page.header("Set-Cookie"))
                .startsWith("__Host-CSRF=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/");
    }
}
