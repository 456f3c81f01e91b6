package fr.prevention.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;

/**
 * The answer of the screens to the refusal of a context.
 *
 * @param key the words, {@code arguments} in their places
 */
public record Reply(HttpStatus status, String key, List<Object> arguments) {

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

    /** Whether there is nothing to show to this person. */
    public boolean isNotFound() {
        return status == HttpStatus.NOT_FOUND;
    }

    public String words(Texts texts) {
        return texts.t(key, arguments.toArray());
    }

    /** Ends the request on the page of the status, with these words. */
    public void send(HttpServletRequest request, HttpServletResponse response, Texts texts) throws IOException {
        ErrorPage.explain(request, words(texts));
        response.sendError(status.value());
    }
}
