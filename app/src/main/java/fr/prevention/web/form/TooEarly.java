package fr.prevention.web.form;

import fr.prevention.web.frame.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The answer to a form that was sent too often in a row: the same page, with what was typed, and how long to wait. */
public final class TooEarly {

    private TooEarly() {}

    /** Says so above the form and in the status of the answer. */
    public static void say(Duration pause, FormErrors errors, HttpServletResponse response) {
        say(pause, "error.too-early", errors, response);
    }

    /** Says so in other words. */
    public static void say(Duration pause, String key, FormErrors errors, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, seconds(pause));
        errors.add("", key, Words.duration(pause));
    }

    /** How long to wait, for the header that tells it to machines. */
    public static String seconds(Duration pause) {
        return Long.toString(Math.max(1, pause.toSeconds() + 1));
    }
}
