package fr.prevention.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The page of an error.
 *
 * @param kind which words to use
 * @param reference what to quote when writing to us, or empty
 * @param explanation words for this very case instead of the general ones, or none
 */
public record ErrorPage(
        String kind, String reference, @Nullable String explanation) {

    private static final String EXPLANATION = ErrorPage.class.getName() + ".explanation";

    /** Has the error page of this request say these words; to be followed by {@code sendError}. */
    public static void explain(HttpServletRequest request, String words) {
        request.setAttribute(EXPLANATION, words);
    }

    static @Nullable String explanation(HttpServletRequest request) {
        return (String) request.getAttribute(EXPLANATION);
    }
}
