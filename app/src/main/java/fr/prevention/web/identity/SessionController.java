package fr.prevention.web.identity;

import fr.prevention.platform.security.CurrentSession;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** {@code Rester connecté}: being asked is what keeps a session alive. The answer says for how long. */
@Controller
class SessionController {

    @PostMapping("/session/prolonger")
    ResponseEntity<String> renew(HttpServletRequest request) {
        return CurrentSession.of(request)
                .map(session -> ResponseEntity.ok()
                        .contentType(MediaType.TEXT_PLAIN)
                        .body(session.idle().toSeconds() + " " + session.left().toSeconds()))
                .orElseThrow(() -> new IllegalStateException("A signed-in person without a session"));
    }
}
