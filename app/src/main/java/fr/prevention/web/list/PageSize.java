package fr.prevention.web.list;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** How many rows a person wants on a page, remembered by the browser for all lists. */
public final class PageSize {

    /** What may be chosen. */
    public static final List<Integer> CHOICES = List.of(10, 25, 50, 100);

    private static final int USUAL = 25;
    private static final String COOKIE = "taille";
    private static final Duration REMEMBERED = Duration.ofDays(365);

    private PageSize() {}

    /** The size asked for in the address, which is then remembered; else the one remembered; else the usual one. */
    public static int of(HttpServletRequest request, HttpServletResponse response) {
        Optional<Integer> asked = parse(request.getParameter(ListAddress.SIZE));
        asked.ifPresent(size -> remember(size, response));
        return asked.or(() -> remembered(request)).orElse(USUAL);
    }

    private static Optional<Integer> remembered(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).flatMap(cookie -> parse(cookie.getValue()));
    }

    private static void remember(int size, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, Integer.toString(size))
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(REMEMBERED)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Optional<Integer> parse(@Nullable String typed) {
        return CHOICES.stream().filter(size -> size.toString().equals(typed)).findFirst();
    }
}
