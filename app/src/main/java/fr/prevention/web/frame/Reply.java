package fr.prevention.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The answer of the screens to the refusal of a context.
 *
 * @param key the words, {@code arguments} in their places
 * @param pause after how long to try again, if that helps
 */
public record Reply(
        HttpStatus status,
        String key,
        List<Object> arguments,
        @Nullable Duration pause) {

    private Reply(HttpStatus status, String key, List<Object> arguments) {
        this(status, key, arguments, null);
    }

    public static Reply notFound() {
        return new Reply(HttpStatus.NOT_FOUND, "page.404.text", List.of());
    }

    public static Reply forbidden(String key) {
        return new Reply(HttpStatus.FORBIDDEN, key, List.of());
    }

    public static Reply conflict(String key, Object... arguments) {
        return new Reply(HttpStatus.CONFLICT, key, List.of(arguments));
    }

    public static Reply invalid(String key, Object... arguments) {
        return new Reply(HttpStatus.UNPROCESSABLE_CONTENT, key, List.of(arguments));
    }

    /** What was asked for existed and is dead for good. */
    public static Reply gone(String key) {
        return new Reply(HttpStatus.GONE, key, List.of());
    }

    /** The portal cannot do it at this moment, and should be able to after that time. */
    public static Reply unavailable(Duration pause) {
        return new Reply(HttpStatus.SERVICE_UNAVAILABLE, "page.503.text", List.of(), pause);
    }

    /** Too many tries: the next one is looked at after that time. */
    public static Reply tooMany(Duration pause) {
        return new Reply(HttpStatus.TOO_MANY_REQUESTS, "page.429.text", List.of(Words.duration(pause)), pause);
    }

    /** Whether there is nothing to show to this person. */
    public boolean isNotFound() {
        return status == HttpStatus.NOT_FOUND;
    }

    public String words(Texts texts) {
        return texts.t(key, arguments.toArray());
    }

    /** Ends the request on the page of the status, with these words. */
    public void send(HttpServletRequest request, HttpServletResponse response, Texts texts) throws IOException {
        if (pause != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, pause.toSeconds())));
        }
        ErrorPage.explain(request, words(texts));
        response.sendError(status.value());
    }
}
