package fr.prevention.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The session of somebody who has begun to come in with a passkey or through a provider: it keeps the question that must be
 * answered once, on whichever instance, and is gone after ten minutes unless the answer came.
 */
@Component
public class Anteroom {

    static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final String WAITING = "portail.anteroom";

    private final Duration usual;

    public Anteroom(@Value("${spring.session.timeout}") Duration usual) {
        this.usual = usual;
    }

    /** The session of the request; a new one waits no longer than for an answer. */
    public HttpSession session(HttpServletRequest request) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            return before;
        }
        HttpSession session = request.getSession();
        session.setAttribute(WAITING, true);
        session.setMaxInactiveInterval((int) PATIENCE.toSeconds());
        return session;
    }

    /** The person has come in: the session lives as long as any other. */
    void leave(HttpSession session) {
        if (session.getAttribute(WAITING) != null) {
            session.removeAttribute(WAITING);
            session.setMaxInactiveInterval((int) usual.toSeconds());
        }
    }
}
